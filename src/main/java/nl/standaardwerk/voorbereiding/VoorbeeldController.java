// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.Openbaar;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A complete dossier as an example for who writes one. It is no voorstel: it stands in no list and
 * nobody decides on it. Its texts are messages; the help at each question shows the same ones.
 */
@Controller
@Openbaar
class VoorbeeldController {

    private static final String TEKST = "voorbereiding.voorbeeld.";
    private static final LocalDate EERST = LocalDate.of(2027, 7, 1);
    private static final LocalDate DAARNA = LocalDate.of(2028, 1, 1);
    private static final Voorstelsoort SOORT = Voorstelsoort.NIEUWE_STANDAARD;

    private static final List<String> PARTIJEN =
            List.of("gemeenten", "inkoop", "leveranciers", "ibd", "toezicht");
    private static final List<String> KOSTEN = List.of("invoering", "beheer", "gemeente");

    private final Tekst t;

    VoorbeeldController(Tekst t) {
        this.t = t;
    }

    /**
     * The example.
     *
     * @param gegevens what it says about itself
     * @param partijen who is concerned
     * @param kosten what it costs
     */
    record VoorbeeldPagina(
            Voorstelgegevens gegevens,
            List<Toetsvraag> vragen,
            List<Motiveringsaspect> aspecten,
            List<List<String>> partijen,
            List<List<String>> kosten) {}

    @GetMapping("/voorbeelddossier")
    String voorbeeld(Model model) {
        model.addAttribute(
                "pagina",
                new VoorbeeldPagina(
                        gegevens(),
                        List.of(Toetsvraag.values()),
                        List.of(Motiveringsaspect.values()),
                        rijen("partij.", PARTIJEN, "naam", "rol", "hoe", "houding"),
                        rijen("kosten.", KOSTEN, "naam", "bedrag", "betaler", "dekking")));
        return "voorbereiding/voorbeeld";
    }

    /** Held to the same demands as a real one. */
    private Voorstelgegevens gegevens() {
        return new Voorstelgegevens(
                t.van("voorbereiding.voorbeeld.titel"),
                t.van("voorbereiding.voorbeeld.samenvatting"),
                SOORT,
                Optional.empty(),
                Categorie.ORGANISATIE_EN_UITVOERING,
                Verbindendheid.VERBINDEND,
                Ladder.van(
                        new Trede.Besloten(Verbindendheid.STANDAARDVERKLARING, Datering.op(EERST)),
                        new Trede.Besloten(Verbindendheid.VERBINDEND, Datering.op(DAARNA))));
    }

    private List<List<String>> rijen(String soort, List<String> namen, String... velden) {
        return namen.stream()
                .map(
                        naam ->
                                Arrays.stream(velden)
                                        .map(veld -> t.van(TEKST + soort + naam + "." + veld))
                                        .toList())
                .toList();
    }
}
