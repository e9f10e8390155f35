// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of every act on a running traject: a form, a check page, the act. What can be chosen
 * comes from the rows of the regeling.
 */
@Controller
@RequestMapping(
        "/voorstellen/{nummer}/{daad:voordracht|verder|agendering|bekrachtiging|besluit|bekendmaking|aanhouden|terugverwijzen|intrekking}")
@Ingelogd
class DaadController {

    private static final Bestandvelden.Veld BESTAND = Bestandvelden.Veld.een(DaadReader.BRIEF);

    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;
    private final VeldMapper velden;
    private final Bestandvelden bestanden;
    private final Clock clock;

    DaadController(
            Vaststelling vaststelling,
            Voorbereiding voorbereiding,
            VeldMapper velden,
            Bestandvelden bestanden,
            Clock clock) {
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
        this.velden = velden;
        this.bestanden = bestanden;
        this.clock = clock;
    }

    /** The form of an act, or the check page after it. */
    record DaadPagina(
            Daadpagina soort,
            Voorstel voorstel,
            Traject traject,
            Formulier formulier,
            List<VeldMapper.Veld> velden,
            List<Bijlage> bijlagen) {

        String pad() {
            return voorstel.pad() + "/" + soort.pad();
        }

        boolean metBestand() {
            return velden.stream().anyMatch(v -> v.soort() == VeldMapper.Soort.BESTAND);
        }
    }

    @GetMapping
    ModelAndView formulier(@PathVariable String nummer, @PathVariable String daad, Gebruiker door) {
        var soort = soort(daad);
        var traject = traject(nummer);
        vaststelling.controleer(traject.id(), soort.handelingen(), door);
        var formulier =
                velden.begin(
                                soort,
                                voorbereiding.get(traject.dossier()),
                                vaststelling.adviseurs(traject.id()),
                                LocalDate.now(clock))
                        .met("versie-traject", traject.versie());
        return toon("vaststelling/daad", soort, traject, formulier, door);
    }

    @PostMapping
    ModelAndView doe(
            @PathVariable String nummer,
            @PathVariable String daad,
            HttpServletRequest vraag,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var soort = soort(daad);
        var traject = traject(nummer);
        vaststelling.controleer(traject.id(), soort.handelingen(), door);
        var formulier = lees(vraag, soort, door);
        if (formulier.gekozen("wijzig", "ja")) {
            return toon("vaststelling/daad", soort, traject, formulier, door);
        }
        try {
            var gelezen = DaadReader.lees(soort, formulier);
            if (!formulier.gekozen("bevestigd", "ja")) {
                return toon("vaststelling/controle", soort, traject, formulier, door);
            }
            vaststelling.verwerk(traject.id(), gelezen, gezien(formulier), door);
            Gedaan.meld("vaststelling.gedaan." + soort.name());
            return new ModelAndView("redirect:/voorstellen/" + nummer);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("vaststelling/daad", soort, traject, formulier.met(fout), door);
        }
    }

    /** Only making known has a file, the letter; that this person may do so was checked. */
    private Formulier lees(HttpServletRequest vraag, Daadpagina soort, Gebruiker door) {
        return soort == Daadpagina.BEKENDMAKING
                ? bestanden.lees(vraag, BESTAND, door.namens(Actor.DIRECTIE))
                : Bestandvelden.lees(vraag);
    }

    private static int gezien(Formulier formulier) {
        var versie = formulier.waarde("versie-traject");
        return versie.matches("\\d{1,6}") ? Integer.parseInt(versie) : 0;
    }

    private static Daadpagina soort(String daad) {
        return Daadpagina.van(daad).orElseThrow(() -> new NietGevonden("pagina", daad));
    }

    private Traject traject(String nummer) {
        return voorbereiding
                .vind(nummer)
                .flatMap(v -> vaststelling.van(v.id()))
                .orElseThrow(() -> new NietGevonden("traject", nummer));
    }

    private ModelAndView toon(
            String view, Daadpagina soort, Traject traject, Formulier formulier, Gebruiker door) {
        var regels = vaststelling.mogelijk(traject.id(), door);
        var organen = vaststelling.adviseurs(traject.id()).keySet();
        return new ModelAndView(
                view,
                "pagina",
                new DaadPagina(
                        soort,
                        voorbereiding.get(traject.dossier()),
                        traject,
                        formulier,
                        velden.velden(soort, traject, regels, organen),
                        bestanden.bijlagen(formulier, BESTAND.naam())));
    }
}
