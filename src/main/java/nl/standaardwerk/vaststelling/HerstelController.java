// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.raadpleging.UitslagReader;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * HERSTELT: the first person enters the right record, the second confirms it on a page of its own.
 */
@Controller
@RequestMapping("/voorstellen/{nummer}/herstel")
@Ingelogd
class HerstelController {

    private static final Bestandvelden.Veld BESTAND = Bestandvelden.Veld.een(UitslagReader.BESTAND);

    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;
    private final HerstelMapper velden;
    private final Bestandvelden bestanden;
    private final Clock clock;

    HerstelController(
            Vaststelling vaststelling,
            Voorbereiding voorbereiding,
            HerstelMapper velden,
            Bestandvelden bestanden,
            Clock clock) {
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
        this.velden = velden;
        this.bestanden = bestanden;
        this.clock = clock;
    }

    /** What can be corrected, and what waits for a second person. */
    record LijstPagina(
            Voorstel voorstel,
            List<Vaststelling.Herstelbaar> records,
            List<ConceptRepository.Concept> concepten) {}

    /** The form, or with a concept the page of the second person. */
    record HerstelPagina(
            Voorstel voorstel,
            Traject traject,
            String actie,
            Formulier formulier,
            List<VeldMapper.Veld> velden,
            List<Bijlage> bijlagen) {}

    @GetMapping
    ModelAndView lijst(@PathVariable String nummer, Gebruiker door) {
        var traject = traject(nummer);
        return new ModelAndView(
                "vaststelling/herstelLijst",
                "pagina",
                new LijstPagina(
                        voorbereiding.get(traject.dossier()),
                        vaststelling.herstelbaar(traject.id(), door),
                        vaststelling.teBevestigen(traject.id())));
    }

    @GetMapping("/{record}")
    ModelAndView formulier(@PathVariable String nummer, @PathVariable UUID record, Gebruiker door) {
        return toon(nummer, record, Formulier.leeg(), door);
    }

    @PostMapping("/{record}")
    ModelAndView stelVoor(
            @PathVariable String nummer,
            @PathVariable UUID record,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var traject = traject(nummer);
        var soort = soort(traject, record, door);
        var formulier = lees(vraag, soort, door);
        try {
            HerstelReader.lees(soort, record, formulier, LocalDate.now(clock));
            vaststelling.stelHerstelVoor(traject.id(), soort, record, formulier.alles(), door);
            return new ModelAndView("redirect:/voorstellen/" + nummer + "/herstel");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(nummer, record, formulier.met(fout), door);
        }
    }

    /** Only an outcome has a file; that this person may correct it was checked. */
    private Formulier lees(
            HttpServletRequest vraag, ConceptRepository.Concept.Soort soort, Gebruiker door) {
        return soort == ConceptRepository.Concept.Soort.UITSLAG
                ? bestanden.lees(vraag, BESTAND, door.namens(Actor.STEMBUREAU))
                : Bestandvelden.lees(vraag);
    }

    @GetMapping("/bevestigen/{id}")
    ModelAndView bevestigen(@PathVariable String nummer, @PathVariable UUID id) {
        var traject = traject(nummer);
        var concept = vaststelling.concept(id);
        var formulier = Formulier.van(concept.velden());
        return new ModelAndView(
                "vaststelling/herstelControle",
                "pagina",
                new HerstelPagina(
                        voorbereiding.get(traject.dossier()),
                        traject,
                        "/voorstellen/" + nummer + "/herstel/bevestigen/" + id,
                        formulier,
                        velden.velden(concept.soort(), traject),
                        bestanden.bijlagen(formulier, BESTAND.naam())));
    }

    @PostMapping("/bevestigen/{id}")
    String bevestig(@PathVariable String nummer, @PathVariable UUID id, Gebruiker door) {
        vaststelling.bevestigHerstel(id, door);
        return "redirect:/voorstellen/" + nummer;
    }

    private ModelAndView toon(String nummer, UUID record, Formulier formulier, Gebruiker door) {
        var traject = traject(nummer);
        var soort = soort(traject, record, door);
        return new ModelAndView(
                "vaststelling/herstel",
                "pagina",
                new HerstelPagina(
                        voorbereiding.get(traject.dossier()),
                        traject,
                        "/voorstellen/" + nummer + "/herstel/" + record,
                        formulier,
                        velden.velden(soort, traject),
                        bestanden.bijlagen(formulier, BESTAND.naam())));
    }

    private ConceptRepository.Concept.Soort soort(Traject traject, UUID record, Gebruiker door) {
        return vaststelling.herstelbaar(traject.id(), door).stream()
                .filter(h -> h.record().equals(record))
                .map(h -> ConceptRepository.Concept.Soort.valueOf(h.soort()))
                .findFirst()
                .orElseThrow(VaststellingGeweigerd::nietTeHerstellen);
    }

    private Traject traject(String nummer) {
        return voorbereiding
                .vind(nummer)
                .flatMap(v -> vaststelling.van(v.id()))
                .orElseThrow(() -> new NietGevonden("traject", nummer));
    }
}
