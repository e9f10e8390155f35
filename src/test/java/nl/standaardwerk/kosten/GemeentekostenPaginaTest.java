// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perGemeente;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a voorstel costs each gemeente, as pages and as open data. */
class GemeentekostenPaginaTest extends AppTest {

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
        var alle = Stream.concat(Stream.of(beheer()), Stream.of(regels)).toList();
        kosten.bewaar(id, alle, voorbereiding.get(id).versie(), indiener);
        return id;
    }

    /** Address of a public voorstel with these lines. */
    private String openbaar(Kostenregel... regels) {
        var id = rijp(regels);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        return voorbereiding.get(id).pad();
    }

    private MvcTestResult get(String pad) {
        return mvc.get().uri(pad).exchange();
    }

    private Document pagina(String pad) {
        var antwoord = get(pad);
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(tekst(antwoord));
    }

    private static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> gemeenten(Document pagina) {
        return pagina.select("table:has(#gemeenten-titel) tbody th").eachText();
    }

    @Test
    void elke_gemeente_ziet_haar_bedrag_met_inwoners_jaar_en_bron() {
        var blad = pagina(openbaar(perGemeente()) + "/kosten/GM0150").select("main");

        assertThat(blad.select("h1").text()).isEqualTo("Wat kost het Deventer?");
        assertThat(blad.text())
                .containsPattern("Deventer had op 1 januari 20\\d\\d .* inwoners \\(CBS\\)");
        assertThat(blad.select("table:has(#berekening-titel) tbody tr").text())
                .containsPattern("€ 25 \\+ [0-9.]+ inwoners × € 0,125 = € 25 \\+ € [0-9.,]+");
        assertThat(blad.select("table:has(#jaren-titel) tbody tr")).hasSize(1);
    }

    @Test
    void alle_gemeenten_zijn_te_zoeken_en_te_sorteren() {
        var pad = openbaar(perGemeente()) + "/kosten";

        var alle = pagina(pad);
        assertThat(alle.select("h2").text()).contains("342 gemeenten samen in 2027");
        assertThat(gemeenten(alle)).hasSize(LijstPagina.PER_PAGINA);
        assertThat(gemeenten(pagina(pad + "?q=hertogen"))).containsExactly("'s-Hertogenbosch");
        assertThat(gemeenten(pagina(pad + "?sorteer=-eenmalig")).getFirst()).isEqualTo("Amsterdam");
        assertThat(gemeenten(pagina(pad + "?sorteer=zelf&pagina=1")).getFirst())
                .isEqualTo("Schiermonnikoog");
        assertThat(pagina(pad + "?q=xyzzy").text()).contains("Geen gemeente gevonden");
        assertThat(pagina(pad + "?jaar=abc&pagina=-3&sorteer=onzin").select("h2").text())
                .contains("in 2027");
    }

    @Test
    void wat_op_de_lijst_samen_staat_is_wat_het_overzicht_van_gemeenten_zegt() {
        var pad = openbaar(perGemeente());

        var samen = pagina(pad + "/kosten").select(".sw-kerncijfers dd").getFirst().text();
        assertThat(pagina(pad + "/gevolgen").select("table:has(#betalers-titel) tbody tr").text())
                .contains("Gemeenten " + samen);
    }

    @Test
    void zonder_bedragen_voor_gemeenten_staat_dat_er() {
        var pad = openbaar(eenmalig(2027, 10)) + "/kosten";

        assertThat(pagina(pad).text()).contains("Dit voorstel noemt geen kosten voor gemeenten");
        assertThat(pagina(pad + "/GM0150").text()).contains("noemt geen kosten voor Deventer");
    }

    @Test
    void een_opgeheven_gemeente_verwijst_naar_haar_opvolger() {
        var blad = pagina(openbaar(perGemeente()) + "/kosten/GM0003");

        assertThat(blad.text()).contains("Van Appingedam is er geen inwonertal");
        assertThat(blad.select("main a").eachText()).contains("Eemsdelta");
    }

    @Test
    void een_concept_is_alleen_voor_wie_eraan_schrijft() {
        var pad = voorbereiding.get(rijp(perGemeente())).pad() + "/kosten";

        assertThat(get(pad)).hasStatus(404);
        assertThat(get("/api/v1" + pad)).hasStatus(404);
        assertThat(mvc.get().uri(pad).with(Personen.als(indiener))).hasStatusOk();
        assertThat(mvc.get().uri(pad + "/GM0150").with(Personen.als(indiener))).hasStatusOk();
    }

    @Test
    void onbekende_gemeenten_en_versies_bestaan_niet() {
        var pad = openbaar(perGemeente()) + "/kosten";

        assertThat(get(pad + "/GM9999")).hasStatus(404);
        assertThat(get(pad + "/onzin")).hasStatus(404);
        assertThat(get(pad + "?versie=99")).hasStatus(404);
        assertThat(get(pad + "?versie=abc")).hasStatus(400);
        assertThat(get(pad + "/gm0150").getResponse().getRedirectedUrl()).endsWith("/GM0150");
    }

    @Test
    void de_pagina_van_een_gemeente_leidt_naar_wat_voorstellen_haar_kosten() {
        var pad = openbaar(perGemeente());

        assertThat(pagina("/gemeenten/GM0150").select("aside a").eachAttr("href"))
                .contains("/gemeenten/GM0150/kosten");
        assertThat(pagina("/gemeenten/GM0150/kosten").select("main tbody a").eachAttr("href"))
                .contains(pad + "/kosten/GM0150");
        assertThat(pagina("/gemeenten/GM0003/kosten").text()).contains("Geen voorstel met kosten");
        assertThat(get("/gemeenten/GM9999/kosten")).hasStatus(404);
    }

    @Test
    void de_gegevens_zijn_op_te_halen_per_bladzijde_en_met_een_etag() {
        var pad = "/api/v1" + openbaar(perGemeente()) + "/kosten";

        assertThat(get(pad))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.jaren[0].kosten")
                .isNotNull();
        var lijst = get(pad + "/gemeenten?aantal=10&pagina=2");
        assertThat(lijst).hasStatusOk().bodyJson().extractingPath("$.totaal").isEqualTo(342);
        assertThat(lijst).bodyJson().extractingPath("$.volgende").asString().contains("pagina=3");
        var etag = lijst.getResponse().getHeader("ETag");
        assertThat(etag).isNotNull();
        assertThat(
                        mvc.get()
                                .uri(pad + "/gemeenten?aantal=10&pagina=2")
                                .header("If-None-Match", String.valueOf(etag)))
                .hasStatus(304);
        assertThat(get(pad + "/gemeenten?aantal=501"))
                .hasStatus(400)
                .hasContentType("application/problem+json");
        assertThat(get(pad + "/gemeenten/GM0150"))
                .bodyJson()
                .extractingPath("$.berekening[0].perInwoner")
                .isEqualTo(1250);
        assertThat(get(pad + "/gemeenten/GM9999")).hasStatus(404);
    }

    @Test
    void de_links_naar_de_gegevens_werken_ook_bij_een_oude_versie() throws IOException {
        var id = rijp(perGemeente());
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        var voorstel = voorbereiding.get(id);
        int versie = voorstel.openbareVersie().orElseThrow();

        for (String vraag : List.of("", "?versie=" + versie)) {
            var links =
                    Jsoup.parse(tekst(get(voorstel.pad() + "/kosten" + vraag)))
                            .select("main a[href^=/api/v1" + voorstel.pad() + "/kosten]")
                            .eachAttr("href");
            assertThat(links).hasSize(2).allSatisfy(link -> assertThat(get(link)).hasStatusOk());
        }
    }

    @Test
    void de_csv_telt_op_tot_wat_gemeenten_betalen() throws IOException {
        var id = rijp(perGemeente());
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        var voorstel = voorbereiding.get(id);

        var csv = get("/api/v1" + voorstel.pad() + "/kosten/gemeenten/csv");
        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        var regels =
                CSVParser.parse(
                                tekst(csv),
                                CSVFormat.RFC4180
                                        .builder()
                                        .setHeader()
                                        .setSkipHeaderRecord(true)
                                        .get())
                        .getRecords();
        assertThat(regels)
                .hasSize(342)
                .extracting(r -> r.get("gemeente"))
                .contains("'s-Hertogenbosch", "Nuenen, Gerwen en Nederwetten");
        var som =
                regels.stream()
                        .map(r -> new BigDecimal(r.get("eenmalig")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var overzicht = kosten.overzicht(kosten.blad(id, voorstel.dossierversie()));
        assertThat(som.movePointRight(2).longValueExact())
                .isEqualTo(overzicht.van(Betaler.GEMEENTEN).eenmalig());
    }
}
