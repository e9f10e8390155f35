// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
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

import java.util.List;

/** The acts up to the go or no-go: each its own page, each with what it means before it is done. */
@Controller
@RequestMapping("/voorstellen/{nummer}")
class HandelingController {

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;

    HandelingController(Voorbereiding voorbereiding, PaginaMapper mapper) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    /** A page on which one act is checked and confirmed. */
    record ControlePagina(
            Voorstel voorstel,
            Formulier formulier,
            List<Kruimel> kruimels,
            Dossierversie versie,
            String gedragen,
            List<String> ontbreekt,
            List<Optie> gemeenten) {}

    @GetMapping("/indienen")
    @VoorRol(Rol.INDIENER)
    ModelAndView indienen(@PathVariable String nummer, Gebruiker door) {
        return controle("indienen", indiener(nummer, door), Formulier.leeg());
    }

    @PostMapping("/indienen")
    @VoorRol(Rol.INDIENER)
    ModelAndView dienIn(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var voorstel = mapper.vind(nummer, door);
        voorbereiding.dienIn(voorstel.id(), gezien(velden), door);
        Gedaan.meld("voorbereiding.gedaan.ingediend");
        return naar(voorstel);
    }

    @GetMapping("/opnieuw")
    @VoorRol(Rol.INDIENER)
    ModelAndView opnieuw(@PathVariable String nummer, Gebruiker door) {
        return controle("opnieuw", indiener(nummer, door), Formulier.leeg());
    }

    @PostMapping("/opnieuw")
    @VoorRol(Rol.INDIENER)
    ModelAndView brengOpnieuwIn(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door) {
        var voorstel = mapper.vind(nummer, door);
        voorbereiding.brengOpnieuwIn(voorstel.id(), gezien(velden), door);
        Gedaan.meld("voorbereiding.gedaan.opnieuw");
        return new ModelAndView("redirect:" + voorstel.pad() + "/bewerken");
    }

    @GetMapping("/intrekken")
    @VoorRol(Rol.INDIENER)
    ModelAndView intrekken(@PathVariable String nummer, Gebruiker door) {
        var voorstel = indiener(nummer, door);
        return Handelingen.isInVaststelling(voorstel.stap())
                ? new ModelAndView("redirect:" + voorstel.pad() + "/intrekking")
                : controle("intrekken", voorstel, Formulier.leeg());
    }

    @PostMapping("/intrekken")
    @VoorRol(Rol.INDIENER)
    ModelAndView trekIn(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.vind(nummer, door);
        var formulier = Formulier.van(velden);
        try {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(formulier.gekozen("zeker", "ja"), "zeker", "voorbereiding.fout.bevestig")
                    .klaar();
            voorbereiding.trekIn(voorstel.id(), formulier.waarde("reden"), gezien(velden), door);
            Gedaan.meld("voorbereiding.gedaan.ingetrokken");
            return naar(voorstel);
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return controle("intrekken", voorstel, formulier.met(invoer));
        }
    }

    @GetMapping("/mede-indienen")
    @VoorRol(Rol.INDIENER)
    ModelAndView medeIndienen(@PathVariable String nummer, Gebruiker door) {
        return toonMede(mapper.vind(nummer, door), Formulier.leeg(), door);
    }

    @PostMapping("/mede-indienen")
    @VoorRol(Rol.INDIENER)
    ModelAndView dienMedeIn(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.vind(nummer, door);
        var formulier = Formulier.van(velden);
        var gemeente = GemeenteCode.lees(formulier.waarde("gemeente"));
        if (gemeente.isPresent()) {
            voorbereiding.dienMedeIn(voorstel.id(), gemeente.get(), door);
            Gedaan.meld("voorbereiding.gedaan.mede");
            return naar(voorstel);
        }
        antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        var fout = OnjuisteInvoer.Veldfout.van("gemeente", "voorbereiding.fout.kies");
        return toonMede(voorstel, formulier.met(new OnjuisteInvoer(List.of(fout))), door);
    }

    private ModelAndView toonMede(Voorstel voorstel, Formulier formulier, Gebruiker door) {
        var keuzes =
                door.gemeenten(Rol.INDIENER).stream()
                        .filter(g -> !voorstel.indieners().contains(g))
                        .filter(g -> !voorstel.medeIndieners().contains(g))
                        .map(g -> Optie.van(g.waarde(), mapper.naam(g)))
                        .toList();
        return pagina("medeIndienen", voorstel, formulier, keuzes);
    }

    private Voorstel indiener(String nummer, Gebruiker door) {
        var voorstel = mapper.vind(nummer, door);
        DossierWriter.vereistIndiener(voorstel, door);
        return voorstel;
    }

    private ModelAndView controle(String wat, Voorstel voorstel, Formulier formulier) {
        return pagina(wat, voorstel, PaginaMapper.metVersie(formulier, voorstel), List.of());
    }

    private ModelAndView pagina(
            String wat, Voorstel voorstel, Formulier formulier, List<Optie> gemeenten) {
        var dossier = voorbereiding.dossier(voorstel.id(), voorstel.dossierversie());
        var pagina =
                new ControlePagina(
                        voorstel,
                        formulier,
                        mapper.kruimels(voorstel, "voorbereiding." + wat + ".titel"),
                        dossier.versie(),
                        mapper.gedragenDoor(voorstel),
                        mapper.ontbreekt(voorbereiding.rijpheid(voorstel, dossier)),
                        gemeenten);
        return new ModelAndView("voorbereiding/" + wat, "pagina", pagina);
    }

    private static int gezien(MultiValueMap<String, String> velden) {
        return PaginaMapper.gezien(Formulier.van(velden));
    }

    private static ModelAndView naar(Voorstel voorstel) {
        return new ModelAndView("redirect:" + voorstel.pad());
    }
}
