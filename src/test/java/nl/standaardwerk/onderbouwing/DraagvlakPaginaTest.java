// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.onderGemeenten;
import static nl.standaardwerk.onderbouwing.Voorbeelden.onderLeveranciers;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The forms of the agreement and of the figures, and what everybody reads of them. */
class DraagvlakPaginaTest extends AppTest {

    private static final Map<String, String> AFSPRAAK =
            Map.of(
                    "vraag", "kan ermee werken",
                    "populatie", "ANDERE_GROEP",
                    "groep", "Leveranciers",
                    "omvang", "64",
                    "methode", "Enquête",
                    "grens", "60%",
                    "minsteRespons", "50");

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Onderbouwing onderbouwing;
    @Autowired private Demoklok klok;
    @Autowired private Clock clock;

    private Gebruiker indiener = Gebruiker.bezoeker();
    private LocalDate begin = LocalDate.EPOCH;

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
        begin = LocalDate.now(clock);
    }

    @AfterEach
    void vandaag() {
        klok.gaNaarVandaag();
    }

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private String pad(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/metingen";
    }

    private MvcTestResult get(String pad) {
        return mvc.get().uri(pad).with(Personen.als(indiener)).exchange();
    }

    private MvcTestResult post(String pad, DossierId id, Map<String, String> velden) {
        var post =
                mvc.post()
                        .uri(pad)
                        .with(Personen.als(indiener))
                        .param("versie", "" + voorbereiding.get(id).versie());
        for (var veld : velden.entrySet()) {
            post = post.param(veld.getKey(), veld.getValue());
        }
        return post.exchange();
    }

    private static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Agreed today; three days later. Address of the row. */
    private String afgesproken(DossierId id, Afspraak afspraak) {
        var rij = UUID.randomUUID();
        onderbouwing.bewaar(
                id,
                Draagvlakmeting.afgesproken(rij, afspraak),
                voorbereiding.get(id).versie(),
                indiener);
        klok.gaNaar(begin.plusDays(3));
        return pad(id) + "/" + rij;
    }

    private Map<String, String> uitslag(String... paren) {
        var velden = new HashMap<String, String>();
        velden.put("van", begin.plusDays(1).toString());
        velden.put("tot", begin.plusDays(2).toString());
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], paren[i + 1]);
        }
        return velden;
    }

    @Test
    void eerst_afspreken_dan_de_uitslag_en_dan_staat_de_afspraak_vast() {
        var id = rijp();
        var actie = pagina(get(pad(id) + "/nieuw")).select("main form").attr("action");
        assertThat(post(actie, id, AFSPRAAK)).hasStatus(303);
        assertThat(get(pad(id))).bodyText().contains("Nog niet gemeten", "Ten minste 60% voor");
        assertThat(post(actie + "/uitslag", id, uitslag("antwoorden", "40", "voor", "30")))
                .as("the days are still to come")
                .hasStatus(400);
        klok.gaNaar(begin.plusDays(3));

        assertThat(post(actie + "/uitslag", id, uitslag("antwoorden", "40", "voor", "23")))
                .hasStatus(303);

        var lijst = pagina(get(pad(id)));
        assertThat(lijst.select("main li").text()).contains("Niet voldoende");
        assertThat(lijst.select("main a[href$=verwijderen]")).isEmpty();
        var te_laat = post(actie, id, AFSPRAAK);
        assertThat(te_laat).hasStatus(409);
        assertThat(pagina(te_laat).text()).contains("Deze afspraak staat vast");
        assertThat(pagina(get(actie + "/uitslag")).select("#voor").val()).isEqualTo("23");
    }

    @Test
    void fouten_staan_bij_het_veld_en_wat_is_getypt_blijft_staan() {
        var id = rijp();
        var velden = new HashMap<>(AFSPRAAK);
        velden.put("grens", "honderd");
        velden.put("omvang", "-1");
        var fout = pagina(post(pad(id) + "/" + UUID.randomUUID(), id, velden));
        assertThat(fout.select("[aria-invalid]").eachAttr("id")).containsExactly("omvang", "grens");
        assertThat(fout.select("#grens").val()).isEqualTo("honderd");

        var rij = afgesproken(id, onderLeveranciers(64, 60, 50));
        var meer = post(rij + "/uitslag", id, uitslag("antwoorden", "4", "voor", "5"));
        assertThat(meer).hasStatus(400);
        assertThat(pagina(meer).select("#voor").attr("aria-invalid")).isEqualTo("true");
        var vroeg = uitslag("antwoorden", "4", "voor", "4");
        vroeg.put("van", begin.toString());
        assertThat(
                        pagina(post(rij + "/uitslag", id, vroeg))
                                .select("[aria-invalid]")
                                .eachAttr("id"))
                .containsExactly("van");
    }

    @Test
    void per_provincie_en_naar_grootte_moet_samen_evenveel_zijn() {
        var id = rijp();
        var rij = afgesproken(id, onderGemeenten(70, 1));
        assertThat(pagina(get(rij + "/uitslag")).select("input[name^=antwoorden-]")).hasSize(16);
        var velden =
                uitslag("antwoorden-DRENTHE", "4", "voor-DRENTHE", "3", "antwoorden-TOT_20", "3");

        var fout = post(rij + "/uitslag", id, velden);
        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).select("[aria-invalid]").eachAttr("id"))
                .containsExactly("antwoorden-TOT_20");
        velden.put("antwoorden-TOT_20", "4");
        velden.put("voor-TOT_20", "3");
        assertThat(post(rij + "/uitslag", id, velden)).hasStatus(303);
    }

    @Test
    void iedereen_leest_of_het_genoeg_is_met_de_cijfers_in_een_tabel_en_als_open_gegevens() {
        var id = rijp();
        var rij = afgesproken(id, onderGemeenten(70, 1));
        post(
                rij + "/uitslag",
                id,
                uitslag(
                        "antwoorden-DRENTHE",
                        "4",
                        "voor-DRENTHE",
                        "3",
                        "antwoorden-TOT_20",
                        "4",
                        "voor-TOT_20",
                        "3"));
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        var pad = voorbereiding.get(id).pad();

        var tab = pagina(mvc.get().uri(pad + "/draagvlak").exchange());

        var meter = tab.select("main [role=meter]");
        assertThat(meter.attr("aria-label")).isEqualTo("Gemeenten: ziet het nut");
        assertThat(meter.attr("aria-valuetext"))
                .isEqualTo("75% is voor. Afgesproken: ten minste 70%");
        assertThat(tab.select("main .sw-meter__kop").text()).contains("75% (3 van 4)", "Voldoende");
        assertThat(tab.select("main table[class*=kaartjes] tbody tr").eachText())
                .contains("Drenthe 4 3 75%", "Samen 4 3 75%");
        var gegeven = mvc.get().uri("/api/v1" + pad + "/draagvlak").exchange();
        assertThat(gegeven)
                .bodyJson()
                .extractingPath("$.resultaten[0].uitslag.stand")
                .isEqualTo("VOLDOENDE");
        assertThat(gegeven)
                .bodyJson()
                .extractingPath("$.resultaten[0].uitslag.perProvincie.PV22.voor")
                .isEqualTo(3);
    }

    @Test
    void alleen_wie_in_het_dossier_schrijft_ziet_de_formulieren() {
        var id = rijp();
        var rij = afgesproken(id, onderLeveranciers(64, 60, 50));
        var ander = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(mvc.get().uri(rij + "/uitslag").with(Personen.als(ander))).hasStatus(403);
        assertThat(get(pad(id) + "/" + UUID.randomUUID() + "/uitslag")).hasStatus(404);
    }
}
