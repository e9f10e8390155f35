// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.voorgenomen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Datering;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

class RegisterPaginaTest extends AppTest {

    private static boolean made;

    @Autowired MockMvcTester mvc;
    @Autowired Register register;
    @Autowired TransactionTemplate transaction;

    private static final Besluit BESLUIT =
            eenBesluit()
                    .titel("Paginaproef (PP)")
                    .sleutel("paginaproef")
                    .omschrijving("Xylofoonvoorwaarden voor gemeenten.")
                    .op("2019-06-05")
                    .met(
                            besloten(STANDAARDVERKLARING, "2019"),
                            besloten(VERBINDEND, "2020-01-01"),
                            voorgenomen(VERBINDEND, "2030"))
                    .versies(
                            new Versie(
                                    "1.0",
                                    Versie.Status.IN_GEBRUIK,
                                    Datering.van("2018-12"),
                                    Datering.van("2019"),
                                    Optional.empty()))
                    .bronnen(
                            Bronvermelding.nietGevonden(Bronvermelding.Feit.UITSLAG),
                            new Bronvermelding(
                                    Bronvermelding.Feit.BRIEF,
                                    "Lbr. 19/033",
                                    Datering.van("2019-05"),
                                    "https://vng.nl/brieven/proef"))
                    .maak();

    @BeforeEach
    void once() {
        if (!made) {
            transaction.executeWithoutResult(s -> register.schrijfIn(BESLUIT));
            made = true;
        }
    }

    @Test
    void zoeken_kent_de_woorden_van_de_lijsten() {
        assertThat(html("/register?q=xylofoon+verplicht")).contains("Paginaproef");
        assertThat(html("/register?q=xylofoon+pas+toe+of+leg+uit")).doesNotContain("Paginaproef");
        assertThat(html("/register?q=xylofoon+pas+toe+of+leg+uit&op=2019-12-31"))
                .contains("Paginaproef");
    }

    @Test
    void een_lege_lijst_wijst_de_weg_terug() {
        assertThat(html("/register?q=zzzonvindbaar"))
                .contains("Niets gevonden", "href=\"/register\"");
    }

    @Test
    void een_onmogelijke_dag_wordt_genoemd_en_de_rest_blijft_staan() {
        var antwoord = get("/register?op=30%20februari%202020&q=xylofoon");

        assertThat(antwoord).hasStatus(400);
        assertThat(antwoord).bodyText().contains("30 februari 2020", "Vul een bestaande datum in");
    }

    @Test
    void filters_noemen_hun_aantal_en_blijven_in_de_links() {
        assertThat(html("/register?binding=VERBINDEND&q=xylofoon"))
                .contains("checked", "sorteer=naam", "binding=VERBINDEND");
    }

    @Test
    void de_pagina_van_een_standaard_vertelt_alles_met_bron() {
        assertThat(html("/standaarden/paginaproef"))
                .contains(
                        "Xylofoonvoorwaarden",
                        "Verbindend",
                        "Voorgenomen, niet besloten",
                        "1 januari 2020",
                        "https://vng.nl/brieven/proef",
                        "niet gevonden",
                        "GET /api/v1/standaarden/paginaproef",
                        "/besluiten/" + BESLUIT.id().waarde());
    }

    @Test
    void wie_het_besluit_leest_ziet_dat_er_later_opnieuw_is_besloten() {
        assertThat(html("/standaarden/paginaproef")).doesNotContain("opnieuw besloten");
        var tweemaal =
                schrijfIn(
                        eenBesluit()
                                .sleutel("tweemaal")
                                .op("2020-11-24")
                                .met(besloten(STANDAARDVERKLARING, "2021-04-01"))
                                .maak());
        var later = eenBesluit().over(tweemaal).op("2023-12-05").maak();
        schrijfIn(later);

        assertThat(html("/standaarden/tweemaal"))
                .contains(
                        "Genomen door: bestuur, op 24 november 2020",
                        "Daarna is op 5 december 2023 opnieuw besloten",
                        "/besluiten/" + later.id().waarde());
    }

    @Test
    void ook_een_besluit_waarvan_alleen_het_jaar_bekend_is_hoort_bij_de_laatste() {
        schrijfIn(eenBesluit().titel("Jaartalproef").sleutel("jaartalproef").op("2097").maak());

        assertThat(html("/")).containsPattern("(?s)2097.{1,200}Jaartalproef");
    }

    private StandaardId schrijfIn(Besluit besluit) {
        return Objects.requireNonNull(transaction.execute(s -> register.schrijfIn(besluit)));
    }

    @Test
    void op_een_dag_in_het_jaar_van_begin_is_het_niet_vast_te_stellen() {
        assertThat(html("/standaarden/paginaproef?op=2019-03-01"))
                .contains("niet vast te stellen", "1 maart 2019");
    }

    @Test
    void de_pagina_van_een_besluit_noemt_orgaan_datum_en_treden() {
        assertThat(html("/besluiten/" + BESLUIT.id().waarde()))
                .contains("5 juni 2019", "bestuur", "Paginaproef", "vanaf: 2019");
    }

    @Test
    void wat_er_niet_is_wordt_niet_gevonden() {
        assertThat(get("/standaarden/bestaat-niet")).hasStatus(404);
        assertThat(get("/besluiten/geen-uuid")).hasStatus(404);
        assertThat(get("/api/v1/standaarden/bestaat-niet")).hasStatus(404);
    }

    @Test
    void answersNotModifiedWhileNothingChanged() {
        var etag = get("/register?q=xylofoon").getResponse().getHeader("ETag");
        assertThat(etag).isNotNull();

        assertThat(mvc.get().uri("/register?q=xylofoon").header("If-None-Match", etag).exchange())
                .hasStatus(304);

        transaction.executeWithoutResult(
                s -> register.schrijfIn(eenBesluit().titel("Nog een xylofoon").maak()));
        assertThat(mvc.get().uri("/register?q=xylofoon").header("If-None-Match", etag).exchange())
                .hasStatus(200);
    }

    @Test
    void sendsThePagePackedToWhoTakesThat() throws IOException {
        var plain = get("/register?q=xylofoon").getResponse();
        var packed = packed("gzip, deflate, br").getResponse();

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("ETag")).isEqualTo("W/" + plain.getHeader("ETag"));
        assertThat(
                        new GZIPInputStream(
                                        new ByteArrayInputStream(packed.getContentAsByteArray()))
                                .readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(packed("gzip;q=0, br").getResponse().getHeader("Content-Encoding")).isNull();
        assertThat(packed("gzip;q=0.5").getResponse().getHeader("Content-Encoding"))
                .isEqualTo("gzip");
    }

    private MvcTestResult packed(String accepted) {
        return mvc.get().uri("/register?q=xylofoon").header("Accept-Encoding", accepted).exchange();
    }

    @Test
    void theScriptGetsTheHitsAlone() {
        assertThat(
                        mvc.get()
                                .uri(URI.create("/register?q=xylofoon"))
                                .header("HX-Request", "true")
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Paginaproef")
                .doesNotContain("<html");
    }

    @Test
    void de_gegevens_volgen_de_dag() {
        assertThat(get("/api/v1/standaarden/paginaproef?op=2020-01-01"))
                .bodyJson()
                .extractingPath("$.standaard.binding")
                .isEqualTo("VERBINDEND");
        var vroeg = get("/api/v1/standaarden/paginaproef?op=2019-03-01");
        assertThat(vroeg)
                .bodyJson()
                .extractingPath("$.standaard.status")
                .isEqualTo("NIET_VAST_TE_STELLEN");
        assertThat(vroeg)
                .bodyJson()
                .extractingPath("$.standaard.mogelijk[0]")
                .isEqualTo("STANDAARDVERKLARING");
        assertThat(get("/api/v1/standaarden?q=xylofoon&binding=verbindend&aantal=1"))
                .bodyJson()
                .extractingPath("$.resultaten[0].sleutel")
                .isEqualTo("paginaproef");
    }

    @Test
    void de_gegevens_noemen_elke_fout() {
        assertThat(get("/api/v1/standaarden?op=1-1-2020")).hasStatus(400);
        assertThat(get("/api/v1/standaarden?binding=zwaar")).hasStatus(400);
        assertThat(get("/api/v1/standaarden?aantal=0")).hasStatus(400);
    }

    @Test
    void een_besluit_is_ook_een_bestand() {
        assertThat(get("/api/v1/besluiten/" + BESLUIT.id().waarde()))
                .bodyJson()
                .extractingPath("$.treden[0].vanaf.precisie")
                .isEqualTo("JAAR");
        assertThat(get("/api/v1/besluiten?aantal=1")).hasStatus(200);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }

    private String html(String uri) {
        var antwoord = get(uri);
        assertThat(antwoord).hasStatusOk();
        return new String(antwoord.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
