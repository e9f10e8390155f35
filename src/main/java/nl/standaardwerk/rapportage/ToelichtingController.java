// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.rapportage.Werkblad.Vaststelling;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A gemeente writes what it says with its raadsrapportage, and fixes it. */
@Controller
@VoorRol({Rol.COORDINATOR, Rol.GEMEENTESECRETARIS})
@RequestMapping("/onze-gemeente/{code:GM\\d{4}}/raadsrapportage/{jaar:\\d{4}}")
class ToelichtingController {

    private static final String FORMULIER = "rapportage/toelichting";

    private final Rapportages rapportages;

    ToelichtingController(Rapportages rapportages) {
        this.rapportages = rapportages;
    }

    /** The form, and the page on which it is confirmed. */
    record ToelichtingPagina(Werkblad blad, Formulier formulier) {}

    @GetMapping
    String toon(@PathVariable String code, @PathVariable int jaar, Gebruiker door, Model model) {
        model.addAttribute("pagina", leeg(rapportages.werkblad(code, jaar, door)));
        return FORMULIER;
    }

    @PostMapping
    ModelAndView verstuur(
            @PathVariable String code,
            @PathVariable int jaar,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var blad = rapportages.werkblad(code, jaar, door);
        var formulier = Formulier.van(velden);
        try {
            if (!formulier.waarde("wijzig").isEmpty()) {
                return formulier(leeg(blad, formulier.waarde("besluit")));
            }
            return formulier.waarde("bevestigd").isEmpty()
                    ? bewaar(blad, formulier, door)
                    : stelVast(blad, formulier, door);
        } catch (OnjuisteInvoer fout) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return formulier(new ToelichtingPagina(blad, getypt(blad, formulier).met(fout)));
        }
    }

    private ModelAndView bewaar(Werkblad blad, Formulier formulier, Gebruiker door) {
        var tekst = formulier.waarde("toelichting");
        boolean klaar = formulier.waarde("bewaar").isEmpty();
        if (klaar) {
            rapportages.controleer(tekst, formulier.datum("besluit"));
        }
        int gezien = rapportages.bewaar(blad, tekst, getal(formulier, "gezien"), door);
        if (klaar) {
            return new ModelAndView(
                    "rapportage/controle",
                    "pagina",
                    new ToelichtingPagina(blad, formulier.met("gezien", gezien)));
        }
        Gedaan.meld("rapportage.gedaan.bewaard");
        return new ModelAndView("redirect:" + blad.pad());
    }

    private ModelAndView stelVast(Werkblad blad, Formulier formulier, Gebruiker door) {
        var besluit = formulier.datum("besluit");
        rapportages.controleer(blad.toelichting().tekst(), besluit);
        var adres = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        rapportages.stelVast(
                blad,
                new Vaststelling(
                        besluit.orElseThrow(),
                        getal(formulier, "gezien"),
                        getal(formulier, "versies"),
                        adres),
                door);
        Gedaan.meld("rapportage.gedaan.vastgesteld");
        return new ModelAndView("redirect:" + Verslagjaar.pad(blad.gemeente().code()));
    }

    /** What was typed stays; after the page of confirmation that is what was kept. */
    private static Formulier getypt(Werkblad blad, Formulier formulier) {
        return formulier.waarde("bevestigd").isEmpty()
                ? formulier
                        .met("gezien", blad.toelichting().versie())
                        .met("versies", blad.versies().size())
                : leeg(blad, formulier.waarde("besluit")).formulier();
    }

    private static ModelAndView formulier(ToelichtingPagina pagina) {
        return new ModelAndView(FORMULIER, "pagina", pagina);
    }

    private static ToelichtingPagina leeg(Werkblad blad) {
        return leeg(blad, "");
    }

    private static ToelichtingPagina leeg(Werkblad blad, String besluit) {
        return new ToelichtingPagina(
                blad,
                Formulier.leeg()
                        .met("toelichting", blad.toelichting().tekst())
                        .met("gezien", blad.toelichting().versie())
                        .met("versies", blad.versies().size())
                        .met("besluit", besluit));
    }

    private static int getal(Formulier formulier, String veld) {
        var waarde = formulier.waarde(veld);
        return waarde.matches("\\d{1,6}") ? Integer.parseInt(waarde) : -1;
    }
}
