// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.dekking;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perJaar;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.kosten.Kosten;
import nl.standaardwerk.kosten.Kostenregel;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab "Gevolgen en kosten". */
class GevolgenPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Kosten kosten;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private DossierId rijp(Kostenregel... regels) {
        var id = eenVoorstel().door(indiener).rijp(voorbereiding);
        if (regels.length > 0) {
            kosten.bewaar(id, List.of(regels), voorbereiding.get(id).versie(), indiener);
        }
        return id;
    }

    private DossierId ingediend(Kostenregel... regels) {
        var id = rijp(regels);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        return id;
    }

    private Document pagina(DossierId id, String vraag) {
        var antwoord = mvc.get().uri(voorbereiding.get(id).pad() + "/gevolgen" + vraag).exchange();
        assertThat(antwoord).hasStatusOk();
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tabel(Document pagina, String id) {
        return pagina.select("table:has(#" + id + "-titel) tbody tr").eachText();
    }

    @Test
    void een_dossier_in_voorbereiding_belooft_geen_open_gegevens() {
        var concept = rijp();
        var open = "a[href=/api/v1" + voorbereiding.get(concept).pad() + "]";

        assertThat(pagina(concept, "").select(open)).isEmpty();
        voorbereiding.dienIn(concept, voorbereiding.get(concept).versie(), indiener);
        assertThat(pagina(concept, "").select(open)).hasSize(1);
    }

    @Test
    void iedereen_ziet_wie_het_doet_wat_het_kost_en_wat_niet_gedekt_is() {
        var id =
                ingediend(
                        beheer(),
                        eenmalig(2027, 310_000),
                        perJaar(2027, 185_000),
                        dekking(2027, 2029, 185_000));

        var pagina = pagina(id, "");

        assertThat(pagina.select("section[aria-labelledby=beheer-kop] tbody tr").text())
                .isEqualTo("Functioneel beheer VNG Realisatie 1 januari 2027");
        var posten = pagina.select("section[aria-labelledby=kosten-kop] tbody tr");
        assertThat(posten).hasSize(2);
        assertThat(posten.get(0).text())
                .contains("VNG: Invoering", "€ 310.000", "in 2027", "Niet gedekt");
        assertThat(posten.get(1).text())
                .contains("€ 185.000", "vanaf 2027", "Deels", "Fonds GGU: jaarplan");
        assertThat(pagina.select("main .utrecht-alert").eachText())
                .anyMatch(tekst -> tekst.contains("eenmalige kosten in 2027 is € 310.000"))
                .anyMatch(tekst -> tekst.contains("vanaf 2030 elk jaar € 185.000"));
    }

    @Test
    void elk_jaar_en_elke_betaler_heeft_zijn_som_en_het_beeld_staat_ook_in_getallen() {
        var pagina = pagina(ingediend(beheer(), perJaar(2027, 100), dekking(2027, 2028, 25)), "");

        var jaren = pagina.select("section[aria-labelledby=jaren-kop] tbody tr");
        assertThat(jaren.eachText())
                .containsExactly(
                        "2027 € 0 € 100 € 25 € 75",
                        "2028 € 0 € 100 € 25 € 75",
                        "2029 en verder € 0 € 100 € 0 € 100");
        assertThat(jaren.get(0).select("svg rect").eachAttr("width"))
                .containsExactly("25%", "75%", "75%");
        assertThat(tabel(pagina, "betalers"))
                .containsExactly("VNG € 0 € 300 € 50 € 250", "Alles samen € 0 € 300 € 50 € 250");
        assertThat(tabel(pagina, "jaren-vng")).first().isEqualTo("2027 € 0 € 100 € 25 € 75");
    }

    @Test
    void zonder_regels_staat_er_dat_het_nog_niet_is_uitgesplitst() {
        var pagina = pagina(ingediend(), "");

        assertThat(pagina.select("main h2").eachText())
                .containsSequence(
                        "Wat betekent het voor de uitvoering?",
                        "Wat vragen beheer en handhaving?",
                        "Wat kost het en wie betaalt het?");
        assertThat(pagina.text()).contains("Nog niet uitgesplitst in bedragen.");
        assertThat(pagina.select("main table")).isEmpty();
    }

    @Test
    void een_oude_versie_houdt_haar_bedragen() {
        var id = rijp(beheer(), eenmalig(2027, 10));
        int oud = voorbereiding.get(id).dossierversie();
        var meer = List.of(eenmalig(2027, 99).metNr(2));
        kosten.bewaar(id, meer, voorbereiding.get(id).versie(), indiener);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);

        assertThat(pagina(id, "").select("main").text()).contains("€ 99");
        assertThat(pagina(id, "?versie=" + oud).select("main").text())
                .contains("€ 10")
                .doesNotContain("€ 99");
        assertThat(mvc.get().uri(voorbereiding.get(id).pad() + "/gevolgen?versie=" + (oud + 9)))
                .hasStatus(404);
    }

    @Test
    void de_bedragen_staan_ook_bij_het_vergelijken_van_versies() {
        var id = rijp(beheer(), eenmalig(2027, 10));
        int oud = voorbereiding.get(id).dossierversie();
        var meer = List.of(eenmalig(2027, 99).metNr(2));
        kosten.bewaar(id, meer, voorbereiding.get(id).versie(), indiener);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);

        assertThat(
                        mvc.get()
                                .uri(
                                        voorbereiding.get(id).pad()
                                                + "/vergelijk?van="
                                                + oud
                                                + "&naar="
                                                + (oud + 1)))
                .hasStatusOk()
                .bodyText()
                .contains("Kosten: VNG: Invoering");
    }
}
