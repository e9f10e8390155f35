// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Botsing.Stuk;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Optie;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forms of a dossier. When somebody else was first, the form comes back with what was typed,
 * what stands there now, and who changed what: nothing is lost.
 */
@Controller
@RequestMapping("/voorstellen/{nummer}/bewerken")
@VoorRol({Rol.INDIENER, Rol.DOSSIERHOUDER})
class DossierController {

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;
    private final Register register;

    DossierController(Voorbereiding voorbereiding, PaginaMapper mapper, Register register) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
        this.register = register;
    }

    @GetMapping("/gegevens")
    ModelAndView gegevens(@PathVariable String nummer, Gebruiker door) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var formulier =
                PaginaMapper.metVersie(GegevensMapper.formulier(voorstel.gegevens()), voorstel);
        return toonGegevens(voorstel, formulier, Botsing.GEEN);
    }

    @PostMapping("/gegevens")
    ModelAndView bewaarGegevens(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var formulier = Formulier.van(velden);
        try {
            var gegevens = GegevensMapper.lees(formulier);
            voorbereiding.wijzig(voorstel.id(), gegevens, PaginaMapper.gezien(formulier), door);
            return PaginaMapper.bewerken(voorstel);
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toonGegevens(
                    voorstel, GegevensMapper.metFouten(formulier, invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            var nu = mapper.schrijfbaar(nummer, door);
            var botsing = mapper.botsing(weigering, nu, formulier, nuGegevens(nu));
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toonGegevens(nu, PaginaMapper.metVersie(formulier, nu), botsing);
        }
    }

    private List<Stuk> nuGegevens(Voorstel nu) {
        var t = mapper.t();
        return List.of(
                new Stuk(t.van("voorbereiding.veld.titel"), nu.titel()),
                new Stuk(t.van("voorbereiding.veld.samenvatting"), nu.samenvatting()),
                new Stuk(t.van("voorbereiding.veld.voorgesteld"), t.label(nu.voorgesteld())),
                new Stuk(
                        t.van("voorbereiding.veld.ladder"),
                        String.join("\n", mapper.treden(nu.ladder().treden()))));
    }

    private ModelAndView toonGegevens(Voorstel voorstel, Formulier formulier, Botsing botsing) {
        var titel = mapper.t().van("voorbereiding.gegevens.titel");
        return new ModelAndView(
                "voorbereiding/gegevens",
                "pagina",
                new VoorstelController.GegevensPagina(
                        formulier,
                        Optional.of(voorstel),
                        botsing,
                        mapper.onderdeel(voorstel, titel),
                        voorstel.pad() + "/bewerken/gegevens",
                        VoorstelController.standaarden(register, mapper),
                        List.of()));
    }

    /** The form of one toetsvraag or one motiveringsaspect. */
    record DeelPagina(
            Voorstel voorstel,
            Formulier formulier,
            Botsing botsing,
            List<Kruimel> kruimels,
            String titel,
            String vraag,
            String hulp,
            String actie,
            List<Optie> bestanden) {}

    @GetMapping("/motivering/{n}")
    ModelAndView motivering(@PathVariable String nummer, @PathVariable int n, Gebruiker door) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var aspect = aspect(n);
        var tekst = tekst(voorbereiding.dossier(voorstel.id(), voorstel.dossierversie()), aspect);
        var formulier = PaginaMapper.metVersie(Formulier.leeg().met("tekst", tekst), voorstel);
        return toonMotivering(voorstel, aspect, formulier, Botsing.GEEN);
    }

    @PostMapping("/motivering/{n}")
    ModelAndView motiveer(
            @PathVariable String nummer,
            @PathVariable int n,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.schrijfbaar(nummer, door);
        var aspect = aspect(n);
        var formulier = Formulier.van(velden);
        try {
            voorbereiding.motiveer(
                    voorstel.id(),
                    aspect,
                    formulier.waarde("tekst"),
                    PaginaMapper.gezien(formulier),
                    door);
            return PaginaMapper.bewerken(voorstel);
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toonMotivering(voorstel, aspect, formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            var nu = mapper.schrijfbaar(nummer, door);
            var stuk =
                    new Stuk(mapper.titel(aspect), tekst(voorbereiding.dossier(nu.id()), aspect));
            var botsing = mapper.botsing(weigering, nu, formulier, List.of(stuk));
            return toonMotivering(nu, aspect, PaginaMapper.metVersie(formulier, nu), botsing);
        }
    }

    private static String tekst(Dossier dossier, Motiveringsaspect aspect) {
        return Optional.ofNullable(dossier.motivering().get(aspect))
                .map(Motivering::tekst)
                .orElse("");
    }

    private ModelAndView toonMotivering(
            Voorstel voorstel, Motiveringsaspect aspect, Formulier formulier, Botsing botsing) {
        var titel = mapper.titel(aspect);
        return new ModelAndView(
                "voorbereiding/motivering",
                "pagina",
                new DeelPagina(
                        voorstel,
                        formulier,
                        botsing,
                        mapper.onderdeel(voorstel, titel),
                        titel,
                        mapper.t().van("voorbereiding.motivering.uitleg." + aspect),
                        aspect.name(),
                        voorstel.pad() + "/bewerken/motivering/" + aspect.nummer(),
                        List.of()));
    }

    private static Motiveringsaspect aspect(int n) {
        return Arrays.stream(Motiveringsaspect.values())
                .filter(a -> a.nummer() == n)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("motiveringsaspect", String.valueOf(n)));
    }
}
