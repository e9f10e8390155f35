// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;
    private final HerstelMapper velden;
    private final Clock clock;

    HerstelController(
            Vaststelling vaststelling,
            Voorbereiding voorbereiding,
            HerstelMapper velden,
            Clock clock) {
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
        this.velden = velden;
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
            List<VeldMapper.Veld> velden) {}

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
            @RequestParam MultiValueMap<String, String> invoer,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var traject = traject(nummer);
        var formulier = Formulier.van(invoer);
        try {
            var soort = soort(traject, record, door);
            HerstelReader.lees(soort, record, formulier, LocalDate.now(clock));
            vaststelling.stelHerstelVoor(traject.id(), soort, record, formulier.alles(), door);
            return new ModelAndView("redirect:/voorstellen/" + nummer + "/herstel");
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(nummer, record, formulier.met(fout), door);
        }
    }

    @GetMapping("/bevestigen/{id}")
    ModelAndView bevestigen(@PathVariable String nummer, @PathVariable UUID id) {
        var traject = traject(nummer);
        var concept = vaststelling.concept(id);
        return new ModelAndView(
                "vaststelling/herstelControle",
                "pagina",
                new HerstelPagina(
                        voorbereiding.get(traject.dossier()),
                        traject,
                        "/voorstellen/" + nummer + "/herstel/bevestigen/" + id,
                        Formulier.van(concept.velden()),
                        velden.velden(concept.soort(), traject)));
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
                        velden.velden(soort, traject)));
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
