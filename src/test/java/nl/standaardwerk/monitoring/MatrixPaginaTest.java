// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.StandenReader;
import nl.standaardwerk.toepassing.Toepassing;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Gemeenten against standards: the page and the open data. */
class MatrixPaginaTest extends AppTest {

    private static final String PAD = "/toepassing/matrix";

    @Autowired private MockMvcTester mvc;
    @Autowired private Toepassing toepassing;
    @Autowired private StandenReader standen;
    @Autowired private Register register;
    @Autowired private TransactionTemplate transactie;

    /** Weesp applied it from 10 January 2022 on. */
    private Standaard standaard(Verbindendheid graad) {
        var besluit =
                eenBesluit()
                        .op("2021-11-01")
                        .titel("Matrix " + UUID.randomUUID())
                        .met(besloten(graad, "2021-12-01"))
                        .maak();
        StandaardId id =
                Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        var op = LocalDate.of(2022, 1, 10);
        toepassing.voegVoorbeeldenToe(
                id,
                Map.of(
                        Voorbeelden.gm("0457"),
                        new Toepassing.Voorbeeld(
                                new Stand.Toegepast("", op, Optional.empty()), op)),
                Personen.alsDemonstratie(Personen.beheerder()));
        return register.get(id);
    }

    private Document pagina(String pad) throws IOException {
        var antwoord = mvc.get().uri(pad).exchange();
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void elke_cel_is_een_teken_met_een_woord() throws IOException {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);

        var pagina =
                pagina(
                        PAD
                                + "?provincie=NOORD_HOLLAND&pagina=2&op=23-3-2022&standaard="
                                + standaard.sleutel());

        var weesp = pagina.select("tbody tr:has(th:contains(Weesp))");
        assertThat(weesp.select("td").text()).isEqualTo("Toegepast");
        assertThat(weesp.select("td svg[aria-hidden=true]")).hasSize(1);
        assertThat(pagina.select("tbody tr:has(th:contains(Zandvoort)) td").text())
                .isEqualTo("Nog geen opgave");
        assertThat(pagina.select("thead th").eachText()).hasSize(2).first().isEqualTo("Gemeente");
        assertThat(pagina.select(".sw-demonstratie")).isNotEmpty();
    }

    @Test
    void op_een_andere_dag_zijn_er_andere_gemeenten() throws IOException {
        var vraag =
                PAD
                        + "?provincie=NOORD_HOLLAND&pagina=2&standaard="
                        + standaard(Verbindendheid.VERBINDEND).sleutel()
                        + "&op=";

        assertThat(pagina(vraag + "23-3-2022").select("tbody th").eachText()).contains("Weesp");
        assertThat(pagina(vraag + "24-3-2022").select("tbody th").eachText())
                .doesNotContain("Weesp");
    }

    @Test
    void een_pagina_heeft_vijfentwintig_gemeenten_en_wijst_naar_de_volgende() throws IOException {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);

        var eerste = pagina(PAD + "?standaard=" + standaard.sleutel());

        assertThat(eerste.select("tbody tr")).hasSize(Selectie.PER_PAGINA);
        assertThat(eerste.select("h2#matrix-kop").text())
                .startsWith("342 gemeenten en 1 standaard");
        var volgende = eerste.select(".utrecht-pagination a[rel=next]").attr("href");
        assertThat(volgende).contains("pagina=2", "standaard=" + standaard.sleutel());
        assertThat(pagina(volgende).select("tbody th").eachText())
                .hasSize(Selectie.PER_PAGINA)
                .doesNotContainAnyElementsOf(eerste.select("tbody th").eachText());
        assertThat(pagina(PAD + "?pagina=9999").select("tbody tr")).isNotEmpty();
    }

    @Test
    void meer_standaarden_dan_er_naast_elkaar_passen_staan_een_link_verder() throws IOException {
        for (int i = 0; i <= Selectie.PER_BLOK; i++) {
            standaard(Verbindendheid.STANDAARDVERKLARING);
        }

        var eerste = pagina(PAD);

        assertThat(eerste.select("thead th")).hasSize(Selectie.PER_BLOK + 1);
        var volgende = eerste.select("a:contains(Volgende standaarden)").attr("href");
        assertThat(pagina(volgende).select("a:contains(Vorige standaarden)")).hasSize(1);
    }

    @Test
    void een_aanbevolen_standaard_is_geen_kolom() {
        var standaard = standaard(Verbindendheid.AANBEVOLEN);

        assertThat(mvc.get().uri(PAD + "?standaard=" + standaard.sleutel())).hasStatus(400);
        assertThat(mvc.get().uri(PAD + "?op=1-1-2090")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1" + PAD + "/csv?op=x")).hasStatus(400);
    }

    @Test
    void wie_niets_vindt_leest_waarom() throws IOException {
        assertThat(pagina(PAD + "?provincie=ATLANTIS").select(".sw-leeg").text())
                .contains("Niets gevonden", "minder filters");
    }

    @Test
    void zonder_gemeenten_is_er_niets_te_lezen() {
        assertThat(standen.standen(List.of(), LocalDate.of(2022, 1, 10))).isEmpty();
    }

    @Test
    void dezelfde_selectie_is_een_bestand() throws IOException {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);
        var vraag = "?provincie=NOORD_HOLLAND&op=2022-03-23&standaard=" + standaard.sleutel();

        var url = pagina(PAD + vraag).select("a[href*=/csv]").attr("href");
        var antwoord = mvc.get().uri(url).exchange();

        assertThat(antwoord).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        var regels =
                CSVParser.parse(
                                antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8),
                                CSVFormat.RFC4180
                                        .builder()
                                        .setHeader()
                                        .setSkipHeaderRecord(true)
                                        .get())
                        .getRecords();
        assertThat(regels).hasSizeGreaterThan(Selectie.PER_PAGINA);
        assertThat(regels)
                .filteredOn(r -> r.get(standaard.sleutel()).equals("toegepast"))
                .extracting(r -> r.get("gemeentecode"))
                .containsExactly("GM0457");
    }
}
