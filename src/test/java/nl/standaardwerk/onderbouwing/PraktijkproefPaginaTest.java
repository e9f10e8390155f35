// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.eenPraktijkproef;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.Document;
import nl.standaardwerk.voorbereiding.Documenten;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Praktijkproeven: the form, what everybody reads, and what they must fit. */
class PraktijkproefPaginaTest extends AppTest {

    private static final Map<String, String> VELDEN =
            Map.of(
                    "wat", "De overeenkomst van 's-Hertogenbosch",
                    "gemeente", "GM0796",
                    "van", "3 februari 2025",
                    "tot", "30 mei 2025",
                    "uitkomst", "DEELS_GESLAAGD",
                    "ervaring", "Het scheelde drie weken per contract.");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Documenten documenten;
    @Autowired private Onderbouwing onderbouwing;
    @Autowired private OnderbouwingBron bron;
    @Autowired private JdbcClient jdbc;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private Document document(DossierId id, String naam) {
        var inhoud = new ByteArrayInputStream("Verslag".getBytes(StandardCharsets.UTF_8));
        var upload = new Document.Upload(new Bestand.Upload("bestand", naam, inhoud), "");
        return documenten.voegToe(id, upload, versie(id), indiener);
    }

    private int versie(DossierId id) {
        return voorbereiding.get(id).versie();
    }

    private String pad(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/praktijkproeven";
    }

    private org.jsoup.nodes.Document pagina(String pad) {
        return gelezen(mvc.get().uri(pad).with(Personen.als(indiener)).exchange());
    }

    private static org.jsoup.nodes.Document gelezen(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult post(String pad, DossierId id, Map<String, String> velden) {
        var post =
                mvc.post().uri(pad).with(Personen.als(indiener)).param("versie", "" + versie(id));
        for (var veld : velden.entrySet()) {
            post = post.param(veld.getKey(), veld.getValue());
        }
        return post.exchange();
    }

    @Test
    void een_proef_met_een_document_is_na_het_indienen_voor_iedereen_te_lezen() {
        var id = rijp();
        var verslag = document(id, "verslag.txt");
        assertThat(pagina(pad(id)).select("main").text()).contains("nog geen praktijkproeven");
        var nieuw = pagina(pad(id) + "/nieuw");
        assertThat(nieuw.select("#bewijs option").eachText()).contains("verslag.txt");
        assertThat(nieuw.select("#gemeente option[value=GM0796]").text())
                .isEqualTo("'s-Hertogenbosch");
        var velden = new HashMap<>(VELDEN);
        velden.put("bewijs", verslag.id().toString());

        assertThat(post(nieuw.select("main form").attr("action"), id, velden)).hasStatus(303);

        assertThat(pagina(pad(id)).select("main li").text())
                .contains("Deels geslaagd", "'s-Hertogenbosch", "3 februari 2025");
        onderbouwing.bewaar(id, Voorbeelden.eenStakeholder("Rijk"), versie(id), indiener);
        voorbereiding.dienIn(id, versie(id), indiener);
        var tab =
                gelezen(mvc.get().uri(voorbereiding.get(id).pad() + "/draagvlak").exchange())
                        .select("table:has(#proeven-titel)");
        assertThat(tab.select("th[scope=row]").text()).startsWith("'s-Hertogenbosch");
        assertThat(tab.select("td[data-kop=Uitkomst]").text()).isEqualTo("Deels geslaagd");
        assertThat(tab.select("a[download]").attr("href")).isEqualTo(verslag.pad());
        var api = "/api/v1/voorstellen/" + voorbereiding.get(id).nummer() + "/praktijkproeven";
        assertThat(mvc.get().uri(api))
                .bodyJson()
                .extractingPath("$.resultaten[0].bewijs")
                .isEqualTo(verslag.pad());
    }

    @Test
    void fouten_staan_bij_het_veld_en_wat_is_getypt_blijft_staan() {
        var id = rijp();
        var velden = Map.of("wat", "Proef", "gemeente", "Oss", "van", "ooit", "tot", "later");

        var fout = post(pagina(pad(id) + "/nieuw").select("main form").attr("action"), id, velden);

        assertThat(fout).hasStatus(400);
        var pagina = gelezen(fout);
        assertThat(pagina.select("#wat").val()).isEqualTo("Proef");
        assertThat(pagina.select("#van").val()).isEqualTo("ooit");
        assertThat(pagina.select("#fouten a").eachAttr("href"))
                .containsExactly("#gemeente", "#van", "#tot", "#uitkomst");
    }

    @Test
    void een_gemeente_die_er_niet_was_en_een_document_van_een_ander_dossier_worden_geweigerd() {
        var id = rijp();
        var elders = document(rijp(), "elders.txt");
        var goed = eenPraktijkproef();
        var fout =
                new Praktijkproef(
                        goed.id(),
                        new GemeenteCode("GM0788"), // Haaren: ended on 2021-01-01
                        goed.van(),
                        goed.totEnMet(),
                        goed.uitkomst(),
                        goed.wat(),
                        goed.ervaring(),
                        Optional.of(new Praktijkproef.Bewijs(elders.id(), "")));

        assertThatThrownBy(() -> onderbouwing.bewaar(id, fout, versie(id), indiener))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        invoer ->
                                assertThat(invoer.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactly("gemeente", "bewijs"));
        assertThat(onderbouwing.blad(id, voorbereiding.get(id).dossierversie()).rijen()).isEmpty();
    }

    @Test
    void elke_versie_houdt_haar_proeven_en_niets_wordt_overgeschreven() {
        var id = rijp();
        var proef = eenPraktijkproef();
        onderbouwing.bewaar(id, proef, versie(id), indiener);
        int een = voorbereiding.get(id).dossierversie();
        onderbouwing.verwijder(id, proef.id(), versie(id), indiener);
        int twee = voorbereiding.get(id).dossierversie();

        assertThat(onderbouwing.blad(id, een).praktijkproeven()).containsExactly(proef);
        assertThat(onderbouwing.blad(id, twee).praktijkproeven()).isEmpty();
        assertThat(voorbereiding.dossier(id, een).versie().sha256())
                .isNotEqualTo(voorbereiding.dossier(id, twee).versie().sha256());
        assertThat(bron.leesbaar(id, List.of(een)).toString())
                .contains("Praktijkproef: De overeenkomst", "Deventer", "Geslaagd");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update onderbouwing.praktijkproef set uitkomst = null")
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
