// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.kosten.Kosten;
import nl.standaardwerk.kosten.Kostenblad;
import nl.standaardwerk.kosten.Kostenoverzicht;
import nl.standaardwerk.kosten.Kostenpost;
import nl.standaardwerk.kosten.Kostensoort;
import nl.standaardwerk.kosten.Kostentekst;
import nl.standaardwerk.overzicht.DossierController.AspectenPagina;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Adres;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tab with what a voorstel means for who carries it out, and what it costs. */
@Controller
@Openbaar
class GevolgenController {

    private final KaderReader kaders;
    private final Voorbereiding voorbereiding;
    private final Kosten kosten;
    private final Kostentekst tekst;

    GevolgenController(
            KaderReader kaders, Voorbereiding voorbereiding, Kosten kosten, Kostentekst tekst) {
        this.kaders = kaders;
        this.voorbereiding = voorbereiding;
        this.kosten = kosten;
        this.tekst = tekst;
    }

    @GetMapping("/voorstellen/{nummer:SW-\\d{4}-\\d{3,}}/gevolgen")
    String gevolgen(
            @PathVariable String nummer,
            @RequestParam Optional<Integer> versie,
            Gebruiker door,
            Model model) {
        var kader = kaders.lees(nummer, Tabblad.GEVOLGEN, versie, door).kader();
        var dossier =
                kader.leesbaar()
                        ? Optional.of(
                                voorbereiding.dossier(kader.voorstel(), kader.getoond(), door))
                        : Optional.<Dossier>empty();
        var beeld = dossier.map(this::beeld);
        var aspecten = new AspectenPagina(kader, Tabblad.GEVOLGEN, dossier);
        model.addAttribute("pagina", new GevolgenPagina(kader, aspecten, beeld));
        return "overzicht/gevolgen";
    }

    private Kostenbeeld beeld(Dossier dossier) {
        var blad = kosten.blad(dossier.versie().dossier(), dossier.versie().nummer());
        return new Kostenbeeld(blad, kosten.overzicht(blad), tekst);
    }

    /** The texts of the aspects, and the costs of a version that may be read. */
    record GevolgenPagina(Kader kader, AspectenPagina aspecten, Optional<Kostenbeeld> kosten) {

        /** What the version that is shown costs each gemeente. */
        String kostenUrl() {
            return new Adres(kader.voorstel().pad() + "/kosten", Map.of())
                    .met("versie", kader.isOud() ? kader.getoond() : "")
                    .url();
        }
    }

    /** What a version says about beheer and money. */
    record Kostenbeeld(Kostenblad blad, Kostenoverzicht overzicht, Kostentekst tekst) {

        private static final int HEEL = 100;

        /** How far the costs of the payer of this line are covered. */
        Kostenoverzicht.Stand stand(Kostenpost post) {
            var soorten =
                    Stream.of(Kostensoort.values())
                            .filter(
                                    s ->
                                            post.raming()
                                                    .bedrag(s)
                                                    .filter(b -> b.vast() > 0 || b.perInwoner() > 0)
                                                    .isPresent())
                            .toList();
            return overzicht.stand(post.raming().betaler(), soorten);
        }

        /** The covered part of the bar of a year, in per cent of the longest bar. */
        String gedekt(int jaar) {
            return deel(overzicht.gedekt(jaar)) + "%";
        }

        /** The uncovered part of the bar of a year. */
        String tekort(int jaar) {
            return deel(overzicht.in(jaar).tekort()) + "%";
        }

        private long deel(long centen) {
            long langste =
                    overzicht.horizon().stream()
                            .flatMap(h -> h.jaren().stream())
                            .mapToLong(j -> overzicht.gedekt(j) + overzicht.in(j).tekort())
                            .max()
                            .orElse(0);
            return langste <= 0 ? 0 : Math.round((double) centen * HEEL / langste);
        }
    }
}
