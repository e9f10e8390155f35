// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.onderbouwing.Blad;
import nl.standaardwerk.onderbouwing.Onderbouwing;
import nl.standaardwerk.overlap.Overlap;
import nl.standaardwerk.overlap.Overlapantwoord;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Tijdlijnpunt;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tabs of a dossier, each a page with its own address. */
@Controller
@Openbaar
class DossierController {

    private static final String NUMMER = "/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}";

    private final KaderReader kaders;
    private final Voorbereiding voorbereiding;
    private final Adviesblad adviesblad;
    private final Tijdlijnlezer tijdlijnen;
    private final Overlap overlap;
    private final Onderbouwing onderbouwing;
    private final Proefregel.Lezer proeven;

    DossierController(
            KaderReader kaders,
            Voorbereiding voorbereiding,
            Adviesblad adviesblad,
            Tijdlijnlezer tijdlijnen,
            Bronnen bronnen) {
        this.kaders = kaders;
        this.voorbereiding = voorbereiding;
        this.adviesblad = adviesblad;
        this.tijdlijnen = tijdlijnen;
        this.overlap = bronnen.overlap();
        this.onderbouwing = bronnen.onderbouwing();
        this.proeven = bronnen.proeven();
    }

    /** The modules that keep a part of a dossier. */
    @Component
    record Bronnen(Overlap overlap, Onderbouwing onderbouwing, Proefregel.Lezer proeven) {}

    @GetMapping(NUMMER)
    String motivering(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        return aspecten(nummer, Tabblad.MOTIVERING, versie, door, model);
    }

    @GetMapping(NUMMER + "/draagvlak")
    String draagvlak(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        var kader = kaders.lees(nummer, Tabblad.DRAAGVLAK, versie, door).kader();
        model.addAttribute(
                "pagina", new AspectenPagina(kader, Tabblad.DRAAGVLAK, dossier(kader, door)));
        var blad = blad(kader);
        model.addAttribute("blad", blad);
        model.addAttribute("proeven", proeven.lees(blad));
        return "overzicht/draagvlak";
    }

    @GetMapping(NUMMER + "/toetsvragen")
    String toetsvragen(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        var gelezen = kaders.lees(nummer, Tabblad.TOETSVRAGEN, versie, door);
        var dossier = dossier(gelezen.kader(), door);
        var antwoorden =
                dossier.map(d -> overlap.antwoorden(d.versie().dossier(), d.versie().nummer()));
        var pagina =
                new ToetsPagina(
                        gelezen.kader(),
                        dossier,
                        List.of(Toetsvraag.values()),
                        antwoorden.orElse(List.of()));
        model.addAttribute("pagina", pagina);
        return "overzicht/toetsvragen";
    }

    @GetMapping(NUMMER + "/adviezen")
    String adviezen(@PathVariable String nummer, Gebruiker door, Model model) {
        var gelezen = kaders.lees(nummer, Tabblad.ADVIEZEN, Optional.empty(), door);
        model.addAttribute("pagina", adviesblad.van(gelezen, door));
        return "overzicht/adviezen";
    }

    @GetMapping(NUMMER + "/tijdlijn")
    String tijdlijn(@PathVariable String nummer, Gebruiker door, Model model) {
        var gelezen = kaders.lees(nummer, Tabblad.TIJDLIJN, Optional.empty(), door);
        var kader = gelezen.kader();
        boolean intern = voorbereiding.magBewerken(kader.voorstel(), door);
        var gelezenTijdlijn = tijdlijnen.van(kader.voorstel(), intern);
        model.addAttribute(
                "pagina",
                new TijdlijnPagina(
                        kader, gelezenTijdlijn.punten(), gelezenTijdlijn.doorlooptijd(), intern));
        return "overzicht/tijdlijn";
    }

    private String aspecten(
            String nummer, Tabblad blad, Optional<Integer> versie, Gebruiker door, Model model) {
        var kader = kaders.lees(nummer, blad, versie, door).kader();
        model.addAttribute("pagina", new AspectenPagina(kader, blad, dossier(kader, door)));
        return "overzicht/aspecten";
    }

    private Optional<Dossier> dossier(Kader kader, Gebruiker door) {
        return kader.leesbaar()
                ? Optional.of(voorbereiding.dossier(kader.voorstel(), kader.getoond(), door))
                : Optional.empty();
    }

    private Blad blad(Kader kader) {
        return kader.leesbaar()
                ? onderbouwing.blad(kader.voorstel().id(), kader.getoond())
                : new Blad(List.of());
    }

    /**
     * A tab with the texts of some aspects; no dossier when nobody but the indieners may read it.
     */
    record AspectenPagina(Kader kader, Tabblad blad, Optional<Dossier> dossier) {

        /** The paragraphs of an aspect; empty when it is not written yet. */
        List<String> alineas(Motiveringsaspect aspect) {
            return dossier.map(d -> d.motivering().get(aspect)).stream()
                    .flatMap(m -> Arrays.stream(m.tekst().split("\\R{2,}", -1)))
                    .filter(alinea -> !alinea.isBlank())
                    .toList();
        }
    }

    record ToetsPagina(
            Kader kader,
            Optional<Dossier> dossier,
            List<Toetsvraag> vragen,
            List<Overlapantwoord> overlap) {}

    record TijdlijnPagina(
            Kader kader, List<Tijdlijnpunt> punten, Doorlooptijd doorlooptijd, boolean intern) {}
}
