// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages of what gemeenten must do and say. */
class ToepassingPaginaTest extends Toepassingtest {

    private static final String GEHEIM = "alleen voor Utrecht";

    private Standaard standaard = Toepassingtest.leeg();

    private Gebruiker coordinator = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        standaard = standaard(STANDAARDVERKLARING);
        coordinator = coordinator(UTRECHT);
    }

    private String formulier(String soort) {
        return "/onze-gemeente/GM0344/" + standaard.sleutel() + "/" + soort;
    }

    private String openbaar() {
        return "/gemeenten/GM0344/toepassing/" + standaard.sleutel();
    }

    private static String[] uitleg(String... anders) {
        var velden =
                new ArrayList<>(
                        List.of(
                                "gezien", "0",
                                "deel", "Hoofdstuk 3",
                                "redenen", "GELD",
                                "toelichting", "Het contract van O'Brien & <Zn> loopt nog",
                                "gevolg", "Inwoners merken niets",
                                "maatregel", "Aparte afspraken",
                                "tot", "1 maart 2027",
                                "besluit", "3 november 2026"));
        velden.addAll(List.of(anders));
        return velden.toArray(String[]::new);
    }

    @Test
    void een_gemeente_legt_uit_in_drie_paginas() {
        var leeg = pagina(get(formulier("uitleg"), coordinator));
        assertThat(leeg.select("h1").text()).startsWith("Leg uit waarom Utrecht");
        assertThat(leeg.select("aside").text())
                .contains("Openbaar zodra u verstuurt", "Niet openbaar");

        var fout = post(formulier("uitleg"), coordinator, uitleg());
        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).select("#vervanging-fout").text())
                .contains("Geld is de enige reden");
        assertThat(pagina(fout).select("#toelichting").val()).contains("O'Brien & <Zn>");

        var goed = post(formulier("uitleg"), coordinator, uitleg("vervanging", "1 juli 2027"));
        assertThat(goed).redirectedUrl().isEqualTo(formulier("uitleg") + "/controle");
        var controle = pagina(get(formulier("uitleg") + "/controle", coordinator));
        assertThat(controle.select("main").text())
                .contains("Hoofdstuk 3", "1 juli 2027", "wordt openbaar", "nog niet beoordeeld");
        assertThat(pagina(openbaar()).text()).doesNotContain("Hoofdstuk 3");

        assertThat(post(formulier("uitleg") + "/controle", coordinator))
                .redirectedUrl()
                .isEqualTo(openbaar());
        assertThat(post(formulier("uitleg") + "/controle", coordinator))
                .redirectedUrl()
                .isEqualTo(openbaar());
        assertThat(toepassing.opgaven(standaard.id(), UTRECHT)).hasSize(1);
        assertThat(pagina(openbaar()).select("main").text())
                .contains("De gemeente legt uit", "nog niet beoordeeld", "Hoofdstuk 3");
        var opnieuw = pagina(get(formulier("uitleg"), coordinator));
        assertThat(opnieuw.select("main").text()).contains("vast ingevuld");
        assertThat(opnieuw.select("#deel").val()).isEqualTo("Hoofdstuk 3");
        assertThat(opnieuw.select("#tot").val()).isEmpty();
    }

    @Test
    void toegepast_en_gepland_zijn_ook_op_te_geven() {
        assertThat(post(formulier("toegepast"), coordinator, "sinds", "x")).hasStatus(400);
        post(formulier("gepland"), coordinator, "plan", "Stap", "datum", "1 mei 2027");
        post(formulier("gepland") + "/controle", coordinator);
        assertThat(pagina(openbaar()).select("main").text()).contains("Toepassing is gepland");
        post(
                formulier("toegepast"),
                coordinator,
                "gezien",
                "1",
                "versie",
                "1",
                "sinds",
                "1-2-2025");
        post(formulier("toegepast") + "/controle", coordinator);

        assertThat(pagina(openbaar()).select("main").text())
                .contains("Deze standaard is toegepast", "Eerdere opgaven");
        var onze = pagina(get("/onze-gemeente/GM0344", coordinator));
        assertThat(onze.select("tr:contains(" + standaard.gegevens(vandaag()).titel() + ")").text())
                .contains("Toegepast", "Werk bij");
    }

    /** Every route of the module, for somebody of another gemeente and for a visitor. */
    @Test
    void wat_een_gemeente_voorbereidt_ziet_niemand_anders() {
        post(formulier("gepland"), coordinator, "plan", GEHEIM, "bewaar", "ja");
        assertThat(tekst(get(formulier("gepland"), coordinator))).contains(GEHEIM);
        var ander = coordinator(DEVENTER);
        for (var wie : List.of(ander, Gebruiker.bezoeker(), iemand(Rol.GRIFFIER, UTRECHT))) {
            for (var pad :
                    List.of(
                            "/toepassing",
                            "/toepassing?standaard=" + standaard.sleutel(),
                            "/gemeenten/GM0344/toepassing",
                            openbaar(),
                            "/standaarden/" + standaard.sleutel(),
                            "/onze-gemeente/GM0344",
                            formulier("gepland"),
                            formulier("gepland") + "/controle",
                            "/api/v1/standaarden/" + standaard.sleutel() + "/toepassing",
                            "/api/v1/gemeenten/GM0344/toepassing",
                            "/api/v1/toepassing/csv")) {
                assertThat(tekst(get(pad, wie))).as(wie + " " + pad).doesNotContain(GEHEIM);
            }
        }
        assertThat(get(formulier("gepland"), ander)).hasStatus(403);
        assertThat(get("/onze-gemeente/GM0344", ander)).hasStatus(403);
        assertThat(post(formulier("gepland"), ander, "plan", "x", "datum", "1 mei 2027"))
                .hasStatus(403);
        assertThat(post(formulier("gepland") + "/controle", ander)).hasStatus(403);
        assertThat(tekst(get("/onze-gemeente/GM0344", coordinator)))
                .contains("Verstuur uw concept");
    }

    @Test
    void wie_van_een_gemeente_is_komt_op_haar_pagina() {
        assertThat(get("/onze-gemeente", coordinator))
                .redirectedUrl()
                .isEqualTo("/onze-gemeente/GM0344");
        var pagina = pagina(get("/onze-gemeente/GM0344", coordinator));
        assertThat(pagina.select("h1").text()).isEqualTo("Gemeente Utrecht");
        assertThat(pagina.select(".sw-menu a[aria-current]").text()).isEqualTo("Onze gemeente");
        assertThat(pagina.select(".sw-taak").text()).contains("Geef uw status op");
        assertThat(get("/onze-gemeente", Personen.inDatabase(accounts, Personen.directie())))
                .hasStatus(403);
        assertThat(get("/onze-gemeente/GM9999", coordinator)).hasStatus(404);
        assertThat(get("/onze-gemeente/GM0344/onzin/uitleg", coordinator)).hasStatus(404);
        assertThat(get(formulier("onzin"), coordinator)).hasStatus(404);
    }

    @Test
    void de_openbare_pagina_telt_filtert_en_sorteert() {
        toepassing.geefOp(verzending(standaard, toegepast(), 0), coordinator);
        var pad = "/toepassing?standaard=" + standaard.sleutel();

        var alle = pagina(pad);
        assertThat(alle.select(".sw-zin").text())
                .contains("1 van de 342 gemeenten passen deze standaard toe", "Nog 341 gemeenten");
        assertThat(alle.select("table:has(#gemeenten-titel) tbody tr"))
                .hasSize(LijstPagina.PER_PAGINA);
        assertThat(alle.select("svg.sw-kaart use.sw-kaart__g--toegepast")).isNotEmpty();
        assertThat(alle.select(".sw-demonstratie")).isEmpty();
        assertThat(namen(pagina(pad + "&status=toegepast"))).containsExactly("Utrecht");
        assertThat(namen(pagina(pad + "&sorteer=-laatste")).getFirst()).isEqualTo("Utrecht");
        assertThat(namen(pagina(pad + "&sorteer=-inwoners")).getFirst()).isEqualTo("Amsterdam");
        assertThat(pagina(pad + "&provincie=ZEELAND").select(".sw-zin").text())
                .contains("0 van de 13");
        assertThat(namen(pagina(pad + "&grootte=VANAF_100&provincie=UTRECHT")))
                .containsExactly("Amersfoort", "Utrecht");
        assertThat(pagina(pad + "&op=1-5-2024").select(".sw-zin").text()).contains("0 van de 342");
        assertThat(pagina("/toepassing?pagina=x&sorteer=y").select(".sw-zin").text())
                .contains("342");
    }

    private static List<String> namen(Document pagina) {
        return pagina.select("table:has(#gemeenten-titel) tbody th").eachText();
    }

    @Test
    void een_onmogelijke_dag_of_standaard_is_een_fout_in_het_formulier() {
        for (var vraag : List.of("op=x", "op=1-1-2016", "op=1-1-2090", "standaard=bestaat-niet")) {
            var antwoord = get("/toepassing?" + vraag, Gebruiker.bezoeker());
            assertThat(antwoord).as(vraag).hasStatus(400);
            assertThat(pagina(antwoord).select(".sw-fouten, .utrecht-alert--error")).isNotEmpty();
        }
        assertThat(get("/api/v1/toepassing/csv?op=x", Gebruiker.bezoeker())).hasStatus(400);
        assertThat(get("/api/v1/toepassing/csv?standaard=x", Gebruiker.bezoeker())).hasStatus(404);
    }

    @Test
    void een_verzonnen_opgave_is_overal_als_zodanig_te_zien() throws IOException {
        var door = Personen.alsDemonstratie(Personen.beheerder());
        toepassing.voegVoorbeeldenToe(
                standaard.id(),
                java.util.Map.of(UTRECHT, new Toepassing.Voorbeeld(toegepast(), vandaag())),
                door);

        for (var pad :
                List.of(
                        "/toepassing?standaard=" + standaard.sleutel(),
                        "/gemeenten/GM0344/toepassing",
                        openbaar(),
                        "/standaarden/" + standaard.sleutel())) {
            assertThat(pagina(pad).select(".sw-demonstratie")).as(pad).isNotEmpty();
        }
        var csv =
                get(
                        "/api/v1/toepassing/csv?standaard=" + standaard.sleutel(),
                        Gebruiker.bezoeker());
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
        assertThat(regels).hasSize(342);
        assertThat(regels.stream().filter(r -> r.get("gemeentecode").equals("GM0344")).findFirst())
                .hasValueSatisfying(
                        r -> {
                            assertThat(r.get("status")).isEqualTo("toegepast");
                            assertThat(r.get("demonstratie")).isEqualTo("ja");
                        });
    }

    @Test
    void de_gegevens_zijn_per_bladzijde_op_te_halen() {
        var lijst =
                get(
                        "/api/v1/standaarden/"
                                + standaard.sleutel()
                                + "/toepassing?aantal=5&pagina=2",
                        Gebruiker.bezoeker());
        assertThat(lijst).hasStatusOk().bodyJson().extractingPath("$.totaal").isEqualTo(342);
        assertThat(lijst)
                .bodyJson()
                .extractingPath("$.resultaten[0].status")
                .isEqualTo("geen-opgave");
        assertThat(get("/api/v1/gemeenten/GM0344/toepassing", Gebruiker.bezoeker())).hasStatusOk();
        assertThat(get("/api/v1/gemeenten/x/toepassing", Gebruiker.bezoeker())).hasStatus(404);
    }

    @Test
    void een_verbindende_standaard_zegt_dat_uitleg_een_afwijking_is() {
        standaard = standaard(VERBINDEND);

        assertThat(
                        pagina(get(formulier("uitleg"), coordinator))
                                .select("h1 + p, .nl-paragraph--lead")
                                .text())
                .contains("afwijking");
        toepassing.geefOp(verzending(standaard, eenUitleg(), 0), coordinator);
        assertThat(pagina(openbaar()).select(".sw-paginakop").text()).contains("Afwijking");
    }

    @Test
    void een_opgeheven_gemeente_toont_haar_laatste_stand_en_wijst_verder() {
        var weesp = pagina("/gemeenten/GM0457/toepassing").select("main");
        assertThat(weesp.text()).contains("Weesp bestond tot en met 23 maart 2022");
        assertThat(weesp.select("a").eachText()).contains("Amsterdam");
        assertThat(pagina("/gemeenten/GM0363/toepassing").select("main").text())
                .contains("Van vóór de herindeling", "Weesp");
        assertThat(pagina("/gemeenten/GM0363").select("aside a").eachAttr("href"))
                .contains("/gemeenten/GM0363/toepassing");
        assertThat(pagina("/gemeenten/GM0457/toepassing/" + standaard.sleutel()).text())
                .contains("oude gebied nog hooguit tot en met 24 maart 2024");
    }
}
