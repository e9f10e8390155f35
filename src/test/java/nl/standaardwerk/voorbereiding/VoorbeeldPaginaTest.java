// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The help at each question, and the complete dossier that its examples come from. */
class VoorbeeldPaginaTest extends AppTest {

    /** A reader at level B1 keeps up with sentences of this many words. */
    private static final int LANGSTE_ZIN = 25;

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private static List<String> vragen() {
        return Stream.concat(
                        Arrays.stream(Toetsvraag.values()),
                        Arrays.stream(Motiveringsaspect.values()))
                .map(vraag -> vraag.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Document open(String pad, Gebruiker wie) throws UnsupportedEncodingException {
        var vraag = mvc.get().uri(pad);
        var antwoord = (wie.ingelogd() ? vraag.with(Personen.als(wie)) : vraag).exchange();
        assertThat(antwoord).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString());
    }

    @Test
    void bij_elke_vraag_staat_dichtgevouwen_hulp_met_een_voorbeeld() throws Exception {
        var indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        var id = eenVoorstel().door(indiener).ingebracht(voorbereiding);
        var begin = voorbereiding.get(id).pad() + "/bewerken/";
        var voorbeeld = open("/voorbeelddossier", Gebruiker.bezoeker());
        var paden =
                Stream.concat(
                                Arrays.stream(Toetsvraag.values())
                                        .map(v -> "toetsvragen/" + v.nummer()),
                                Arrays.stream(Motiveringsaspect.values())
                                        .map(a -> "motivering/" + a.nummer()))
                        .toList();

        for (int n = 0; n < paden.size(); n++) {
            var hulp = open(begin + paden.get(n), indiener).select("main details");

            assertThat(hulp).hasSize(1);
            assertThat(hulp.hasAttr("open")).isFalse();
            assertThat(hulp.select("h2").eachText())
                    .containsExactly(
                            "Wat vragen we hier?", "Waar let de directie op?", "Voorbeeld");
            assertThat(hulp.select("a").attr("href"))
                    .isEqualTo("/voorbeelddossier#" + vragen().get(n));
            assertThat(voorbeeld.text()).contains(hulp.select("blockquote").text());
        }
    }

    @Test
    void iedereen_kan_een_heel_dossier_lezen_dat_zegt_dat_het_een_voorbeeld_is() throws Exception {
        var pagina = open("/voorbeelddossier", Gebruiker.bezoeker());

        assertThat(pagina.select("h1").text())
                .isEqualTo("Voorbeelddossier: Gezamenlijke gemeentelijke verwerkersovereenkomst");
        assertThat(pagina.select(".sw-paginakop .utrecht-badge-status").text())
                .isEqualTo("Voorbeeld");
        assertThat(pagina.select("main .utrecht-alert").text())
                .contains("Dit is een voorbeeld en geen echt voorstel");
        assertThat(pagina.select("main h3").eachAttr("id")).containsExactlyElementsOf(vragen());
        assertThat(pagina.select("#partij-titel, #kosten-titel")).hasSize(2);
        assertThat(pagina.select("main tbody tr")).hasSize(8);
        assertThat(open("/voorstellen", Gebruiker.bezoeker()).select("a[href=/voorbeelddossier]"))
                .hasSize(1);
        assertThat(open("/voorstellen?q=verwerkersovereenkomst", Gebruiker.bezoeker()).text())
                .doesNotContain("Voorbeelddossier:");
    }

    @Test
    void de_zinnen_zijn_kort() throws Exception {
        var indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        var id = eenVoorstel().door(indiener).ingebracht(voorbereiding);
        var begin = voorbereiding.get(id).pad() + "/bewerken/motivering/";
        var alineas = open("/voorbeelddossier", Gebruiker.bezoeker()).select("main section p");
        for (var aspect : Motiveringsaspect.values()) {
            alineas.addAll(open(begin + aspect.nummer(), indiener).select("main details p"));
        }

        assertThat(alineas.eachText())
                .flatMap(alinea -> List.of(alinea.split("[.?!:;] ")))
                .filteredOn(zin -> zin.split(" ").length > LANGSTE_ZIN)
                .isEmpty();
    }
}
