// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.kosten.BotsingReader.Botsing;
import nl.standaardwerk.kosten.FormulierMapper.Vorm;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
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

import java.util.List;
import java.util.Map;

/**
 * The forms of beheer, costs and dekking: every line is added, changed and removed by itself, as a
 * new dossier version. When somebody else was first, the form comes back with what was typed.
 */
@Controller
@RequestMapping("/voorstellen/{nummer}/bewerken/kosten")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class KostenController {

    private final Voorbereiding voorbereiding;
    private final Kosten kosten;
    private final Kostentekst tekst;
    private final BotsingReader botsingen;

    KostenController(
            Voorbereiding voorbereiding,
            Kosten kosten,
            Kostentekst tekst,
            BotsingReader botsingen) {
        this.voorbereiding = voorbereiding;
        this.kosten = kosten;
        this.tekst = tekst;
        this.botsingen = botsingen;
    }

    /** The lines of the dossier. */
    record BewerkenPagina(
            Voorstel voorstel, Kostenblad blad, Kostenoverzicht overzicht, Kostentekst tekst) {}

    /**
     * The form of one line.
     *
     * @param nr the line; 0 for a new one
     */
    record FormulierPagina(
            Voorstel voorstel, Vorm vorm, int nr, Formulier formulier, Botsing botsing) {

        String actie() {
            var pad = voorstel.pad() + "/bewerken/kosten/" + vorm.pad();
            return nr == 0 ? pad : pad + "/" + nr;
        }
    }

    /** The question whether a line goes. */
    record WegPagina(Voorstel voorstel, Kostenregel regel, Kostentekst tekst, Botsing botsing) {}

    @GetMapping
    ModelAndView bewerken(@PathVariable String nummer, Gebruiker door) {
        var voorstel = schrijfbaar(nummer, door);
        var blad = blad(voorstel);
        return new ModelAndView(
                "kosten/bewerken",
                "pagina",
                new BewerkenPagina(voorstel, blad, kosten.overzicht(blad), tekst));
    }

    @GetMapping("/{vorm}")
    ModelAndView nieuw(@PathVariable String nummer, @PathVariable String vorm, Gebruiker door) {
        var voorstel = schrijfbaar(nummer, door);
        return toon(new FormulierPagina(voorstel, Vorm.van(vorm), 0, leeg(voorstel), Botsing.GEEN));
    }

    @GetMapping("/{vorm}/{nr}")
    ModelAndView wijzig(
            @PathVariable String nummer,
            @PathVariable String vorm,
            @PathVariable int nr,
            Gebruiker door) {
        var voorstel = schrijfbaar(nummer, door);
        var regel = regel(blad(voorstel), nr);
        if (Vorm.van(regel) != Vorm.van(vorm)) {
            throw new NietGevonden("kostenregel", vorm + "/" + nr);
        }
        var formulier = metVersie(FormulierMapper.formulier(regel), voorstel);
        return toon(new FormulierPagina(voorstel, Vorm.van(regel), nr, formulier, Botsing.GEEN));
    }

    @PostMapping({"/{vorm}", "/{vorm}/{nr}"})
    ModelAndView bewaar(
            @PathVariable Map<String, String> pad,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = schrijfbaar(pad.getOrDefault("nummer", ""), door);
        var vorm = Vorm.van(pad.getOrDefault("vorm", ""));
        int nr = BotsingReader.getal(pad.getOrDefault("nr", ""));
        return bewaar(
                new FormulierPagina(voorstel, vorm, nr, Formulier.van(velden), Botsing.GEEN),
                door,
                antwoord);
    }

    private ModelAndView bewaar(
            FormulierPagina pagina, Gebruiker door, HttpServletResponse antwoord) {
        var formulier = pagina.formulier();
        try {
            var regel = KostenMapper.lees(pagina.vorm(), formulier, pagina.nr());
            kosten.bewaar(
                    pagina.voorstel().id(),
                    List.of(regel),
                    BotsingReader.getal(formulier.waarde("versie")),
                    door);
            return terug(pagina.voorstel());
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(met(pagina, pagina.nr(), formulier.met(invoer), Botsing.GEEN));
        } catch (Weigering weigering) {
            var nu = schrijfbaar(pagina.voorstel().nummer(), door);
            var blad = blad(nu);
            var botsing = botsingen.lees(weigering, nu, formulier, blad.regel(pagina.nr()));
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            int nr = blad.regel(pagina.nr()).map(Kostenregel::nr).orElse(0);
            return toon(met(pagina, nr, metVersie(formulier, nu), botsing));
        }
    }

    private static FormulierPagina met(
            FormulierPagina pagina, int nr, Formulier formulier, Botsing botsing) {
        return new FormulierPagina(pagina.voorstel(), pagina.vorm(), nr, formulier, botsing);
    }

    @GetMapping("/weg/{nr}")
    ModelAndView vraagWeg(@PathVariable String nummer, @PathVariable int nr, Gebruiker door) {
        var voorstel = schrijfbaar(nummer, door);
        return toonWeg(voorstel, regel(blad(voorstel), nr), Botsing.GEEN);
    }

    @PostMapping("/weg/{nr}")
    ModelAndView weg(
            @PathVariable String nummer,
            @PathVariable int nr,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = schrijfbaar(nummer, door);
        var formulier = Formulier.van(velden);
        var was = blad(voorstel).regel(nr);
        if (was.isEmpty()) {
            return terug(voorstel);
        }
        try {
            int gezien = BotsingReader.getal(formulier.waarde("versie"));
            kosten.verwijder(voorstel.id(), nr, gezien, door);
            return terug(voorstel);
        } catch (Weigering weigering) {
            var botsing = botsingen.lees(weigering, voorstel, formulier, was);
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toonWeg(schrijfbaar(nummer, door), was.get(), botsing);
        }
    }

    private Voorstel schrijfbaar(String nummer, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        if (!voorbereiding.magBewerken(voorstel, door)) {
            throw GeenRecht.zonder(Rol.INDIENER, voorstel.indieners().getFirst());
        }
        return voorstel;
    }

    private Kostenblad blad(Voorstel voorstel) {
        return kosten.blad(voorstel.id(), voorstel.dossierversie());
    }

    private static Kostenregel regel(Kostenblad blad, int nr) {
        return blad.regel(nr)
                .orElseThrow(() -> new NietGevonden("kostenregel", String.valueOf(nr)));
    }

    private static Formulier leeg(Voorstel voorstel) {
        return metVersie(Formulier.leeg(), voorstel);
    }

    private static Formulier metVersie(Formulier formulier, Voorstel voorstel) {
        return formulier
                .met("versie", voorstel.versie())
                .met("dossierversie", voorstel.dossierversie());
    }

    private static ModelAndView terug(Voorstel voorstel) {
        return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken/kosten");
    }

    private static ModelAndView toon(FormulierPagina pagina) {
        return new ModelAndView("kosten/formulier", "pagina", pagina);
    }

    private ModelAndView toonWeg(Voorstel voorstel, Kostenregel regel, Botsing botsing) {
        return new ModelAndView(
                "kosten/weg", "pagina", new WegPagina(voorstel, regel, tekst, botsing));
    }
}
