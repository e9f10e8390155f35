// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Ingelogd;
import nl.standaardwerk.toegang.Orgaan;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Tekst;

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
import java.util.Map;

/**
 * The page of every act on a running traject: a form, a check page, the act. What can be chosen
 * comes from the rows of the regeling.
 */
@Controller
@RequestMapping(
        "/voorstellen/{nummer}/{daad:voordracht|verder|agendering|bekrachtiging|besluit|bekendmaking|aanhouden|terugverwijzen|intrekking}")
@Ingelogd
class DaadController {

    private final Vaststelling vaststelling;
    private final Voorbereiding voorbereiding;
    private final VeldMapper velden;
    private final Tekst t;
    private final Clock clock;

    DaadController(
            Vaststelling vaststelling,
            Voorbereiding voorbereiding,
            VeldMapper velden,
            Tekst t,
            Clock clock) {
        this.vaststelling = vaststelling;
        this.voorbereiding = voorbereiding;
        this.velden = velden;
        this.t = t;
        this.clock = clock;
    }

    /** The form of an act, or the check page after it. */
    record DaadPagina(
            Daadpagina soort,
            Voorstel voorstel,
            Traject traject,
            Formulier formulier,
            List<VeldMapper.Veld> velden) {

        String pad() {
            return voorstel.pad() + "/" + soort.pad();
        }
    }

    @GetMapping
    ModelAndView formulier(@PathVariable String nummer, @PathVariable String daad, Gebruiker door) {
        var soort = soort(daad);
        var traject = traject(nummer);
        vaststelling.controleer(traject.id(), soort.handelingen(), door);
        var formulier = begin(soort, traject).met("versie-traject", traject.versie());
        return toon("vaststelling/daad", soort, traject, formulier, door);
    }

    @PostMapping
    ModelAndView doe(
            @PathVariable String nummer,
            @PathVariable String daad,
            @RequestParam MultiValueMap<String, String> invoer,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var soort = soort(daad);
        var traject = traject(nummer);
        vaststelling.controleer(traject.id(), soort.handelingen(), door);
        var formulier = Formulier.van(invoer);
        try {
            var gelezen = DaadReader.lees(soort, formulier);
            if (!formulier.gekozen("bevestigd", "ja")) {
                return toon("vaststelling/controle", soort, traject, formulier, door);
            }
            vaststelling.verwerk(traject.id(), gelezen, gezien(formulier), door);
            return new ModelAndView("redirect:/voorstellen/" + nummer);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon("vaststelling/daad", soort, traject, formulier.met(fout), door);
        }
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
                        velden.velden(soort, traject, regels, organen)));
    }

    /** What a form begins with: what was proposed, and the terms of the regeling. */
    private Formulier begin(Daadpagina soort, Traject traject) {
        return switch (soort) {
            case VOORDRACHT -> voordracht(vaststelling.adviseurs(traject.id()));
            case BESLUIT -> besluit(voorbereiding.get(traject.dossier()));
            case BEKENDMAKING, BEKRACHTIGING ->
                    Formulier.leeg().met("datum", t.dag(LocalDate.now(clock)));
            case VERDER, AGENDERING, AANHOUDEN, TERUGVERWIJZEN, INTREKKING -> Formulier.leeg();
        };
    }

    private Formulier voordracht(Map<Orgaan, LocalDate> uiterlijk) {
        var formulier = Formulier.leeg().metAlle("commissies", List.of("informatiesamenleving"));
        for (Map.Entry<Orgaan, LocalDate> e : uiterlijk.entrySet()) {
            var actor = e.getKey().actor();
            var naam = actor == Actor.COMMISSIE ? "commissie" : e.getKey().code().waarde();
            formulier = formulier.met("uiterlijk-" + naam, t.dag(e.getValue()));
        }
        return formulier;
    }

    private Formulier besluit(Voorstel voorstel) {
        var formulier =
                Formulier.leeg()
                        .met("datum", t.dag(LocalDate.now(clock)))
                        .met("werkingsgebied", "ALLE");
        int n = 0;
        for (Trede trede : voorstel.ladder().treden()) {
            n++;
            var graad =
                    trede instanceof Trede.Voorgenomen
                            ? BesluitReader.VOORGENOMEN + trede.graad().name()
                            : trede.graad().name();
            formulier =
                    formulier
                            .met("trede-" + n, graad)
                            .met(
                                    "trede-" + n + "-datum",
                                    trede.vanaf().eerste().map(t::dag).orElse(""));
        }
        return formulier;
    }
}
