// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import jakarta.servlet.http.HttpServletResponse;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.Weigering;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.VoorRol;
import nl.standaardwerk.web.Botsing;
import nl.standaardwerk.web.Formulier;
import nl.standaardwerk.web.Gedaan;
import nl.standaardwerk.web.Kruimel;

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
 * The go or no-go of the directie: the dossier in short, the answers, and the choice with reasons.
 */
@Controller
@RequestMapping("/voorstellen/{nummer}")
class GoController {

    private final Voorbereiding voorbereiding;
    private final PaginaMapper mapper;

    GoController(Voorbereiding voorbereiding, PaginaMapper mapper) {
        this.voorbereiding = voorbereiding;
        this.mapper = mapper;
    }

    /** One toetsvraag in short. */
    record Antwoordregel(String titel, Toetsantwoord antwoord) {

        boolean nee() {
            return antwoord.inhoud().antwoord() == Toetsantwoord.Antwoord.NEE;
        }
    }

    /** One aspect, whole. */
    record Aspectregel(String titel, String tekst) {}

    /** What the directie needs to decide on the go. */
    record GoPagina(
            Voorstel voorstel,
            Formulier formulier,
            Botsing botsing,
            List<Kruimel> kruimels,
            Dossier dossier,
            String gedragen,
            List<String> treden,
            List<String> ontbreekt,
            List<Antwoordregel> toets,
            List<Aspectregel> motivering) {}

    /** What the directie can choose. */
    enum Keuze {
        GO,
        NO_GO,
        TERUG,
        AANHOUDEN
    }

    @GetMapping("/go")
    @VoorRol(Rol.DIRECTIE)
    ModelAndView go(@PathVariable String nummer, Gebruiker door) {
        door.vereist(Actor.DIRECTIE);
        return toon(mapper.vind(nummer, door), Formulier.leeg(), Botsing.GEEN);
    }

    @PostMapping("/go")
    @VoorRol(Rol.DIRECTIE)
    ModelAndView beslis(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> velden,
            Gebruiker door,
            HttpServletResponse antwoord) {
        var voorstel = mapper.vind(nummer, door);
        var formulier = Formulier.van(velden);
        try {
            beslis(voorstel, formulier, door);
            return new ModelAndView("redirect:" + voorstel.pad());
        } catch (OnjuisteInvoer invoer) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return toon(voorstel, formulier.met(invoer), Botsing.GEEN);
        } catch (Weigering weigering) {
            var nu = mapper.vind(nummer, door);
            var botsing = mapper.botsing(weigering, nu, formulier, List.of());
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            return toon(nu, formulier, botsing);
        }
    }

    private void beslis(Voorstel voorstel, Formulier formulier, Gebruiker door) {
        var keuze = GegevensMapper.lees(Keuze.class, formulier.waarde("keuze"));
        var tot = formulier.datum("tot");
        boolean aanhouden = keuze.filter(k -> k == Keuze.AANHOUDEN).isPresent();
        new OnjuisteInvoer.Verzamelaar()
                .eis(keuze.isPresent(), "keuze", "voorbereiding.fout.kies")
                .eis(
                        !formulier.waarde("reden").isEmpty(),
                        "reden",
                        "voorbereiding.fout.reden-ontbreekt")
                .eis(!aanhouden || tot.isPresent(), "tot", "voorbereiding.fout.datum")
                .klaar();
        var id = voorstel.id();
        var reden = formulier.waarde("reden");
        int gezien = PaginaMapper.gezien(formulier);
        switch (keuze.orElseThrow()) {
            case GO -> voorbereiding.geefGo(id, reden, gezien, door);
            case NO_GO -> voorbereiding.geefNoGo(id, reden, gezien, door);
            case TERUG -> voorbereiding.verwijsTerug(id, reden, gezien, door);
            case AANHOUDEN -> voorbereiding.houdAan(id, tot.orElseThrow(), reden, gezien, door);
        }
        Gedaan.meld("voorbereiding.gedaan." + keuze.get().name());
    }

    private ModelAndView toon(Voorstel voorstel, Formulier formulier, Botsing botsing) {
        int versie =
                voorstel.openbareVersie()
                        .orElseThrow(() -> new NietGevonden("dossier", voorstel.nummer()));
        var dossier = voorbereiding.dossier(voorstel.id(), versie);
        var pagina =
                new GoPagina(
                        voorstel,
                        PaginaMapper.metVersie(formulier, voorstel),
                        botsing,
                        mapper.kruimels(voorstel, "voorbereiding.go.titel"),
                        dossier,
                        mapper.gedragenDoor(voorstel),
                        mapper.treden(voorstel.ladder().treden()),
                        mapper.ontbreekt(voorbereiding.rijpheid(voorstel, dossier)),
                        toets(dossier),
                        motivering(dossier));
        return new ModelAndView("voorbereiding/go", "pagina", pagina);
    }

    private List<Antwoordregel> toets(Dossier dossier) {
        return Arrays.stream(Toetsvraag.values())
                .filter(dossier.toets()::containsKey)
                .map(v -> new Antwoordregel(mapper.titel(v), antwoord(dossier, v)))
                .toList();
    }

    private static Toetsantwoord antwoord(Dossier dossier, Toetsvraag vraag) {
        return Optional.ofNullable(dossier.toets().get(vraag)).orElseThrow();
    }

    private List<Aspectregel> motivering(Dossier dossier) {
        return Arrays.stream(Motiveringsaspect.values())
                .flatMap(
                        a ->
                                Optional.ofNullable(dossier.motivering().get(a))
                                        .map(m -> new Aspectregel(mapper.titel(a), m.tekst()))
                                        .stream())
                .toList();
    }
}
