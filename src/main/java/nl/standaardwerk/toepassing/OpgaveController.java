// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.toepassing.ConceptRepository.Concept;
import nl.standaardwerk.toepassing.Opgave.Plek;
import nl.standaardwerk.toepassing.Toepassing.Verzending;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gemeente says how it applies a standard: the form, the check page, sending in. */
@Controller
@VoorRol({Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
@RequestMapping("/onze-gemeente/{code}/{sleutel}/{soort:toegepast|gepland|uitleg}")
class OpgaveController {

    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;
    private final Tekst t;

    OpgaveController(Toepassing toepassing, Toepassing.Omgeving omgeving, Tekst t) {
        this.toepassing = toepassing;
        this.omgeving = omgeving;
        this.t = t;
    }

    /** Which form of whom. */
    record Blad(Gemeente gemeente, Standaard standaard, Opgavesoort soort, LocalDate vandaag) {

        Plek plek() {
            return new Plek(standaard.id(), gemeente.code(), soort);
        }

        String pad() {
            return "/onze-gemeente/"
                    + gemeente.code()
                    + "/"
                    + standaard.sleutel()
                    + "/"
                    + soort.pad();
        }

        /** The public page of what this gemeente says about this standard. */
        String openbaar() {
            return "/gemeenten/" + gemeente.code() + "/toepassing/" + standaard.sleutel();
        }

        String titel() {
            return standaard.gegevens(vandaag).titel();
        }

        boolean verbindend() {
            return standaard.graad(vandaag) instanceof Ladder.Vast(var graad)
                    && graad == Verbindendheid.VERBINDEND;
        }

        LocalDate laatsteDag() {
            return Opgaveregels.laatsteDag(vandaag);
        }
    }

    /**
     * The form.
     *
     * @param laatste what was said before, filled in already
     * @param bewaard when the concept was kept
     */
    record OpgavePagina(
            Blad blad,
            Formulier formulier,
            List<Optie> versies,
            Optional<Opgave> laatste,
            Optional<Instant> bewaard) {}

    /** The check page. */
    record ControlePagina(Blad blad, Map<String, String> feiten) {}

    @GetMapping
    ModelAndView formulier(@PathVariable Map<String, String> pad, Gebruiker door) {
        var blad = blad(pad);
        var concept = toepassing.concept(blad.plek(), door);
        var formulier =
                concept.map(Concept::velden)
                        .map(Formulier::van)
                        .orElseGet(() -> OpgaveReader.vul(blad.soort(), laatste(blad), t::dag));
        return toon(blad, formulier, concept.map(Concept::bewaard));
    }

    @PostMapping
    ModelAndView schrijf(
            @PathVariable Map<String, String> pad,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var blad = blad(pad);
        var formulier = Formulier.van(velden);
        try {
            toepassing.bewaar(blad.plek(), OpgaveReader.velden(formulier), door);
            if (!formulier.waarde("bewaar").isEmpty()) {
                Gedaan.meld("toepassing.gedaan.concept");
                return new ModelAndView("redirect:/onze-gemeente/" + blad.gemeente().code());
            }
            toepassing.controleer(verzending(blad, formulier), door);
            return new ModelAndView("redirect:" + blad.pad() + "/controle");
        } catch (OnjuisteInvoer fout) {
            return fout(blad, formulier.met(fout), antwoord);
        }
    }

    @GetMapping("/controle")
    ModelAndView controle(@PathVariable Map<String, String> pad, Gebruiker door) {
        var blad = blad(pad);
        var concept = toepassing.concept(blad.plek(), door);
        if (concept.isEmpty()) {
            return new ModelAndView("redirect:" + blad.openbaar());
        }
        try {
            var verzending = verzending(blad, Formulier.van(concept.get().velden()));
            toepassing.controleer(verzending, door);
            return new ModelAndView(
                    "toepassing/controle",
                    "pagina",
                    new ControlePagina(blad, OpgaveMapper.feiten(t, verzending.stand())));
        } catch (OnjuisteInvoer veranderd) {
            return new ModelAndView("redirect:" + blad.pad());
        }
    }

    @PostMapping("/controle")
    ModelAndView verstuur(
            @PathVariable Map<String, String> pad, Gebruiker door, HttpServletResponse antwoord) {
        var blad = blad(pad);
        var concept = toepassing.concept(blad.plek(), door);
        if (concept.isEmpty()) {
            return new ModelAndView("redirect:" + blad.openbaar());
        }
        var formulier = Formulier.van(concept.get().velden());
        try {
            toepassing.geefOp(verzending(blad, formulier), door);
            Gedaan.meld("toepassing.gedaan.opgave");
            return new ModelAndView("redirect:" + blad.openbaar());
        } catch (OnjuisteInvoer fout) {
            return fout(blad, formulier.met(fout), antwoord);
        }
    }

    private static Verzending verzending(Blad blad, Formulier formulier) {
        return new Verzending(
                blad.standaard().id(),
                blad.gemeente().code(),
                OpgaveReader.lees(blad.soort(), formulier),
                OpgaveReader.gezien(formulier));
    }

    private ModelAndView fout(Blad blad, Formulier formulier, HttpServletResponse antwoord) {
        antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        var nu = laatste(blad).map(Opgave::nummer).orElse(0);
        var verder = formulier.heeftFout("gezien") ? formulier.met("gezien", nu) : formulier;
        return toon(blad, verder, Optional.empty());
    }

    private ModelAndView toon(Blad blad, Formulier formulier, Optional<Instant> bewaard) {
        return new ModelAndView(
                "toepassing/formulier",
                "pagina",
                new OpgavePagina(
                        blad,
                        formulier,
                        toepassing.versies(blad.standaard().id()).stream()
                                .map(v -> Optie.van(v, v))
                                .toList(),
                        laatste(blad),
                        bewaard));
    }

    private Optional<Opgave> laatste(Blad blad) {
        return toepassing.opgaven(blad.standaard().id(), blad.gemeente().code()).stream()
                .findFirst();
    }

    private Blad blad(Map<String, String> pad) {
        var code = pad.getOrDefault("code", "");
        var sleutel = pad.getOrDefault("sleutel", "");
        var gemeente =
                GemeenteCode.lees(code)
                        .map(omgeving.gemeenten()::get)
                        .orElseThrow(() -> new NietGevonden("gemeente", code));
        var standaard =
                omgeving.register()
                        .vind(sleutel)
                        .orElseThrow(() -> new NietGevonden("standaard", sleutel));
        var soort = Opgavesoort.vind(pad.getOrDefault("soort", "")).orElseThrow();
        return new Blad(gemeente, standaard, soort, omgeving.vandaag());
    }
}
