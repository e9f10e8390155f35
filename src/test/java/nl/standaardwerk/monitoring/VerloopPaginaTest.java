// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.StandenReader;
import nl.standaardwerk.toepassing.Telling;
import nl.standaardwerk.toepassing.Toepassing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** How a standard was applied in time: the counts, the page and the open data. */
class VerloopPaginaTest extends AppTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 12, 1);

    @Autowired private MockMvcTester mvc;
    @Autowired private Toepassing toepassing;
    @Autowired private StandenReader verloop;
    @Autowired private Gemeenten gemeenten;
    @Autowired private Register register;
    @Autowired private TransactionTemplate transactie;
    @Autowired private Clock clock;

    private Standaard standaard(Verbindendheid graad) {
        var besluit =
                eenBesluit()
                        .op("2021-11-01")
                        .titel("Verloop " + UUID.randomUUID())
                        .met(besloten(graad, BEGIN.toString()))
                        .maak();
        StandaardId id =
                Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
        return register.get(id);
    }

    /** Utrecht plans in 2022 and applies from 2023 on; Weesp applies until it ends. */
    private Standaard metOpgaven() {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);
        var op = LocalDate.of(2022, 1, 10);
        toepassing.voegVoorbeeldenToe(
                standaard.id(),
                Map.of(
                        Voorbeelden.gm("0344"),
                        new Toepassing.Voorbeeld(
                                new Stand.Gepland("Stappen", LocalDate.of(2022, 6, 30)), op),
                        Voorbeelden.gm("0457"),
                        new Toepassing.Voorbeeld(
                                new Stand.Toegepast("", op, Optional.empty()), op)),
                Personen.alsDemonstratie(Personen.beheerder()));
        return standaard;
    }

    private Document pagina(String pad) throws IOException {
        var antwoord = mvc.get().uri(pad).exchange();
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static String pad(Standaard standaard) {
        return "/standaarden/" + standaard.sleutel() + "/verloop";
    }

    @Test
    void elke_dag_telt_als_op_die_dag_zelf_ook_door_een_herindeling() {
        var id = metOpgaven().id();
        var dagen =
                List.of(
                        BEGIN.minusDays(1),
                        BEGIN,
                        LocalDate.of(2022, 1, 10),
                        LocalDate.of(2022, 3, 23),
                        LocalDate.of(2022, 3, 24),
                        LocalDate.of(2022, 7, 1),
                        LocalDate.of(2023, 1, 1));

        var tellingen = verloop.tellingen(id, dagen);

        assertThat(verloop.begin(id)).contains(BEGIN);
        assertThat(tellingen).doesNotContainKey(BEGIN.minusDays(1)).hasSize(dagen.size() - 1);
        tellingen.forEach(
                (dag, telling) -> {
                    assertThat(toepassing.telling(id, dag)).as(dag.toString()).contains(telling);
                    assertThat(telling.totaal())
                            .as("base on " + dag)
                            .isEqualTo(gemeenten.op(dag).size());
                });
        assertThat(tellingen.values().stream().map(Telling::totaal))
                .containsExactly(352, 345, 345, 344, 344, 342);
        assertThat(tellingen.values().stream().map(Groep.TOEGEPAST::in))
                .as("Weesp ends on 24 March 2022")
                .containsExactly(0, 1, 1, 0, 0, 0);
        assertThat(tellingen.values().stream().map(Groep.GEPLAND::in))
                .as("the plan of Utrecht runs out")
                .containsExactly(0, 1, 1, 1, 0, 0);
    }

    @Test
    void een_aanbevolen_standaard_heeft_geen_verloop() throws IOException {
        var standaard = standaard(Verbindendheid.AANBEVOLEN);

        assertThat(verloop.begin(standaard.id())).isEmpty();
        assertThat(pagina(pad(standaard)).select(".sw-leeg").text()).contains("Nog geen verloop");
    }

    @Test
    void de_grafiek_heeft_haar_cijfers_in_een_tabel_ernaast() throws IOException {
        var standaard = metOpgaven();

        var pagina = pagina(pad(standaard) + "?op=1-4-2022");

        assertThat(pagina.select("h1").text()).startsWith("Toepassing door de tijd: Verloop ");
        assertThat(pagina.select(".sw-zin").text())
                .isEqualTo(
                        "Op 1 april 2022 passen 0 van de 344 gemeenten de standaard toe. Op 1"
                                + " december 2021 waren dat er 0 van de 352.");
        assertThat(pagina.select("svg.sw-grafiek")).hasSize(2);
        assertThat(pagina.select("svg.sw-grafiek[role=img]").eachAttr("aria-label"))
                .allMatch(naam -> naam.startsWith("Op 1 april 2022"));
        assertThat(pagina.select("svg.sw-grafiek--breed polyline").eachAttr("class"))
                .containsExactly("lijn grens", "lijn toegepast", "lijn gepland", "lijn leg-uit");
        assertThat(pagina.select("tbody th[scope=row]").eachText())
                .containsExactly(
                        "1 april 2022",
                        "1 maart 2022",
                        "1 februari 2022",
                        "1 januari 2022",
                        "1 december 2021");
        assertThat(pagina.select("tbody tr:contains(1 maart 2022) td").eachText())
                .containsExactly("345", "1", "0,3%", "1", "0", "343");
        assertThat(pagina.select(".sw-demonstratie")).isNotEmpty();
        assertThat(pagina.select("main [style], main script")).isEmpty();
    }

    @Test
    void de_pagina_van_de_standaard_wijst_erheen() throws IOException {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);

        assertThat(
                        pagina("/toepassing?standaard=" + standaard.sleutel())
                                .select("aside a")
                                .eachAttr("href"))
                .contains(pad(standaard) + "?op=" + LocalDate.now(clock));
    }

    @Test
    void een_onmogelijke_dag_is_een_fout_in_het_formulier() {
        var standaard = standaard(Verbindendheid.STANDAARDVERKLARING);

        for (var op : List.of("x", "1-1-2016", "1-1-2090")) {
            var antwoord = mvc.get().uri(pad(standaard) + "?op=" + op).exchange();
            assertThat(antwoord).as(op).hasStatus(400);
            assertThat(antwoord).bodyText().contains("Kies een dag van 1 januari 2017");
        }
        assertThat(mvc.get().uri("/standaarden/bestaat-niet/verloop")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1" + pad(standaard) + "/csv?op=x")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/standaarden/bestaat-niet/verloop/csv")).hasStatus(404);
    }

    @Test
    void dezelfde_cijfers_zijn_een_bestand() {
        var standaard = metOpgaven();

        assertThat(mvc.get().uri("/api/v1" + pad(standaard) + "/csv?op=2022-02-01"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .isEqualToNormalizingNewlines(
                        """
                        peildatum,standaard,gemeenten,toegepast,gepland,leg_uit,onbekend,demonstratie
                        2021-12-01,%1$s,352,0,0,0,352,nee
                        2022-01-01,%1$s,345,0,0,0,345,nee
                        2022-02-01,%1$s,345,1,1,0,343,ja
                        """
                                .formatted(standaard.sleutel()));
    }
}
