// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class GemeentenPaginaTest extends AppTest {

    private static final Pattern RIJ =
            Pattern.compile(
                    "<th scope=\"row\"><a class=\"nl-link\" href=\"/gemeenten/(GM\\d{4})\">");

    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 388",
        "2018-01-01, 380",
        "2019-06-05, 355",
        "2021-01-01, 352",
        "2022-01-01, 345",
        "2022-03-24, 344",
        "2023-01-01, 342"
    })
    void de_lijst_toont_de_gemeenten_van_de_gekozen_dag(String dag, String aantal) {
        assertThat(html("/gemeenten?op=" + dag)).contains("zijn er " + aantal + " gemeenten");
    }

    @Test
    void de_lijst_is_te_sorteren_te_doorzoeken_en_door_te_bladeren() {
        assertThat(codes("/gemeenten?op=2024-01-01")).hasSize(50).startsWith("GM1680", "GM0358");
        assertThat(codes("/gemeenten?op=2024-01-01&pagina=7")).hasSize(42);
        assertThat(codes("/gemeenten?op=2024-01-01&sorteer=-inwoners"))
                .startsWith("GM0363", "GM0599", "GM0518", "GM0344");
        assertThat(codes("/gemeenten?op=2024-01-01&q=’s-hertogenbosch")).containsExactly("GM0796");
        assertThat(codes("/gemeenten?op=1%20januari%202024&provincie=FLEVOLAND")).hasSize(6);
        assertThat(codes("/gemeenten?op=2024-01-01&pagina=99")).hasSize(42);
        assertThat(html("/gemeenten?op=2024-01-01"))
                .contains(
                        "value=\"1 januari 2024\"",
                        "/gemeenten?op=2024-01-01&amp;sorteer=-inwoners");
        assertThat(html("/gemeenten?q=den%20haag")).contains("Geen gemeente gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2024-02-30", "2016-12-31"})
    void een_dag_die_niet_kan_staat_als_fout_bij_het_veld(String dag) {
        var antwoord = get("/gemeenten?op=" + dag);

        assertThat(antwoord).hasStatus(400);
        assertThat(antwoord)
                .bodyText()
                .contains("aria-invalid=\"true\"", "value=\"" + dag + "\"", "id=\"op-fout\"");
    }

    @Test
    void de_kaart_kleurt_elke_gemeente_met_alleen_een_klasse() throws IOException {
        var html = html("/gemeenten?op=2024-01-01");

        assertThat(
                        Pattern.compile("<use class=\"sw-kaart__g sw-kaart__g--grootte-\\d\"")
                                .matcher(html)
                                .results())
                .hasSize(342);
        assertThat(html)
                .doesNotContain("style=")
                .contains("Bron: CBS en Kadaster (CC BY 4.0), bewerkt, vereenvoudigd");
        var adres =
                Pattern.compile("href=\"([^\"#]+)#GM0344\"").matcher(html).results().findFirst();
        var bestand = get(adres.orElseThrow().group(1));
        assertThat(bestand).hasStatusOk().hasContentType("image/svg+xml");
        assertThat(bestand)
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(bestand)
                .bodyText()
                .isEqualTo(
                        Files.readString(
                                Path.of("src/main/resources/static/kaart/gemeenten-2024.svg")));
    }

    @Test
    void de_pagina_van_een_gemeente_toont_inwoners_en_voorgangers() {
        assertThat(html("/gemeenten/GM1982"))
                .contains("<h1", "Land van Cuijk", "Ontstond uit", "/gemeenten/GM1684", "29.721")
                .contains("/gemeenten/GM0756", "identifier.overheid.nl/tooi/id/gemeente/gm1982");
    }

    @Test
    void een_gemeente_die_niet_meer_bestaat_heeft_nog_een_pagina() {
        assertThat(html("/gemeenten/GM0788"))
                .contains(
                        "Haaren bestaat niet meer sinds 1 januari 2021", "Ging voor een deel naar")
                .contains("/gemeenten/GM0757", "/gemeenten/GM0824", "/gemeenten/GM0855");
        assertThat(html("/gemeenten/GM0457")).contains("24 maart 2022", "niet gepubliceerd");
        assertThat(html("/gemeenten/GM0007")).contains("Westerwolde", "sw-kaart__accent");
    }

    @Test
    void plannen_en_grenscorrecties_staan_op_de_pagina() {
        assertThat(html("/gemeenten/GM1696")).contains("plan voor een herindeling", "Hilversum");
        assertThat(html("/gemeenten/GM0402")).contains("plan voor een herindeling", "Wijdemeren");
        assertThat(html("/gemeenten/GM0599")).contains("De grens verschoof", "11 minder");
        assertThat(html("/gemeenten/GM0344")).contains("sinds 2018 niet veranderd");
    }

    @Test
    void een_code_in_kleine_letters_leidt_naar_het_ene_adres() {
        assertThat(get("/gemeenten/gm0344")).hasStatus(303).hasRedirectedUrl("/gemeenten/GM0344");
        assertThat(get("/gemeenten/GM0000")).hasStatus(404);
        assertThat(get("/gemeenten/utrecht")).hasStatus(404);
    }

    @Test
    void everyGemeenteHasAPage() {
        Voorbeelden.gemeenten().op(Gemeenten.EERSTE_DAG).stream()
                .map(gemeente -> get("/gemeenten/" + gemeente.code()))
                .forEach(antwoord -> assertThat(antwoord).hasStatusOk());
    }

    @Test
    void theApiListsTheGemeentenOfADay() {
        var antwoord = get("/api/v1/gemeenten?op=2022-03-23&aantal=500");

        assertThat(antwoord).hasStatusOk().hasContentType("application/json");
        assertThat(antwoord).bodyJson().extractingPath("$.totaal").isEqualTo(345);
        assertThat(antwoord).bodyJson().extractingPath("$.resultaten.length()").isEqualTo(345);
        assertThat(get("/api/v1/gemeenten?op=2024-01-01&pagina=2&aantal=10"))
                .bodyJson()
                .extractingPath("$.vorige")
                .asString()
                .startsWith("/api/v1/gemeenten?")
                .contains("op=2024-01-01", "aantal=10", "pagina=1");
    }

    @Test
    void theApiGivesOneGemeente() {
        assertThat(get("/api/v1/gemeenten/GM0457"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {
                          "code": "GM0457", "naam": "Weesp", "provincie": "Noord-Holland",
                          "geldtVanaf": "2012-01-01", "geldtVanafExact": false,
                          "geldtTot": "2022-03-24", "inwoners": 20766, "peildatum": "2022-01-01",
                          "tooi": "https://identifier.overheid.nl/tooi/id/gemeente/gm0457",
                          "voorgangers": [], "opvolgers": [{"code": "GM0363", "naam": "Amsterdam"}]
                        }
                        """);
        assertThat(get("/api/v1/gemeenten/gm0344")).hasStatusOk();
        assertThat(get("/api/v1/gemeenten/GM0000"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"op=24-03-2022", "op=2016-12-31", "pagina=0", "aantal=501", "pagina=x"})
    void theApiRefusesWhatItCannotAnswer(String vraag) {
        assertThat(get("/api/v1/gemeenten?" + vraag))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    private MvcTestResult get(String pad) {
        return mvc.get().uri(java.net.URI.create(pad.replace("’", "%E2%80%99"))).exchange();
    }

    private String html(String pad) {
        var antwoord = get(pad);
        assertThat(antwoord).hasStatusOk();
        return tekst(antwoord);
    }

    private java.util.List<String> codes(String pad) {
        return RIJ.matcher(html(pad)).results().map(rij -> rij.group(1)).toList();
    }

    private static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
