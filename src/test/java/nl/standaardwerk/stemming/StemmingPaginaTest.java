// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The pages: plan and open, name, choose, check, receipt, declare, look up. */
class StemmingPaginaTest extends Stempagina {

    private static final String VERKLARING = "Alleen met hulp voor kleine gemeenten";

    @Test
    void het_stembureau_plant_en_opent_met_twee_personen() {
        var leeg = post(pad + "/stembureau/plan", v.eerste, "opent", "gisteren");
        assertThat(leeg).hasStatus(400);
        assertThat(pagina(leeg).select(".sw-foutenlijst li")).hasSizeGreaterThan(3);
        var plan =
                post(
                        pad + "/stembureau/plan",
                        v.eerste,
                        "versie",
                        "0",
                        "opent",
                        "1 januari 2026",
                        "opent-tijd",
                        "9.00",
                        "sluit",
                        "4 december 2199",
                        "sluit-tijd",
                        "17.00",
                        "toelichting",
                        "Waarover het gaat.");
        assertThat(naar(plan)).isEqualTo(pad + "/stembureau");
        assertThat(get(pad + "/stemming")).bodyText().contains("nog niet geopend");
        naar(post(pad + "/stembureau/vragen", v.eerste, "daad", "OPEN", "gezien", "0"));

        assertThat(pagina(get(pad + "/stembureau/bevestigen", v.eerste)).select("main form"))
                .isEmpty();
        assertThat(post(pad + "/stembureau/bevestigen", v.eerste, "nummer", "1")).hasStatus(403);
        assertThat(pagina(get(pad + "/stembureau/bevestigen", v.tweede)).select("main form"))
                .hasSize(1);
        naar(post(pad + "/stembureau/bevestigen", v.tweede, "nummer", "1"));

        var open = pagina(get(pad + "/stemming"));
        assertThat(open.select("main").text())
                .contains("Gemeenten kunnen nu stemmen", "342 gemeenten", "Tijd van de server");
        assertThat(open.select(".sw-hash").text()).matches("[0-9a-f]{64}");
        assertThat(get(pad + "/stemming/ronde.json")).hasStatusOk();
        assertThat(pagina(get(pad + "/kiezerslijst")).select("tbody tr")).hasSize(342);
    }

    @Test
    void bij_een_ledenvergadering_staat_de_kalender_en_wat_niet_meer_te_halen_is() {
        var dag = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).plusDays(10);
        var velden =
                new String[] {
                    "versie", "0", "vergadering", dag.toString(), "opent", "1 januari 2026",
                    "opent-tijd", "9.00", "sluit", dag.minusDays(1).toString(), "sluit-tijd",
                            "17.00"
                };
        var teVroeg = post(pad + "/stembureau/plan", v.eerste, velden);
        assertThat(teVroeg).hasStatus(400);
        assertThat(pagina(teVroeg).select(".sw-foutenlijst").text()).contains("op zijn vroegst op");
        assertThat(pagina(teVroeg).select("#vergadering").val()).isEqualTo(dag.toString());
        velden[5] = dag.minusDays(30).toString();
        naar(post(pad + "/stembureau/plan", v.eerste, velden));

        var bureau = pagina(get(pad + "/stembureau", v.eerste));
        assertThat(bureau.select("main").text())
                .contains("2 termijnen zijn niet meer te halen", "32 dagen te laat");
        assertThat(pagina(get(pad + "/stemming")).select("table tbody tr")).hasSize(5);
    }

    @Test
    void de_secretaris_wijst_aan_en_die_stemt_in_drie_paginas() {
        v.open(id);
        var secretaris = v.iemand(Rol.GEMEENTESECRETARIS, DEN_BOSCH);
        var stemmer = v.iemand(Rol.STEMGEMACHTIGDE, DEN_BOSCH);
        assertThat(get(biljet(), stemmer)).hasStatus(403);
        assertThat(post(biljet() + "/gemachtigde", secretaris, "gezien", "0")).hasStatus(400);
        naar(
                post(
                        biljet() + "/gemachtigde",
                        secretaris,
                        "gezien",
                        "0",
                        "account",
                        stemmer.account().orElseThrow().toString(),
                        "functie",
                        "RAADSLID"));
        assertThat(naar(get(pad + "/stembiljet", stemmer))).isEqualTo(biljet());

        var kies = pagina(get(biljet(), stemmer));
        assertThat(kies.select("main").text()).contains("Wat stemt 's-Hertogenbosch?");
        assertThat(kies.select("input[type=radio]")).hasSize(3);
        assertThat(kies.select("input[checked]")).isEmpty();
        assertThat(post(biljet() + "/controle", stemmer, "keuze", "")).hasStatus(400);
        assertThat(post(biljet() + "/controle", stemmer, "keuze", "a1")).hasStatus(400);

        var controle =
                post(biljet() + "/controle", stemmer, "keuze", "voor", "verklaring", VERKLARING);
        assertThat(controle).hasStatusOk().bodyText().contains("Klopt dit?");
        var sleutel = pagina(controle).select("input[name=sleutel]").val();
        assertThat(post(biljet(), stemmer, "keuze", "voor", "sleutel", sleutel)).hasStatus(400);
        var bewijs =
                naar(
                        post(
                                biljet(),
                                stemmer,
                                "keuze",
                                "voor",
                                "verklaring",
                                VERKLARING,
                                "sleutel",
                                sleutel,
                                "akkoord",
                                "JA"));
        assertThat(bewijs).endsWith("/ontvangst/1");
        assertThat(pagina(get(bewijs, stemmer)).select(".sw-bewijs").text())
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(get(bewijs, secretaris)).hasStatus(403);
        var terug = post(biljet() + "/controle", stemmer, "terug", "ja", "keuze", "tegen");
        assertThat(pagina(terug).select("input[checked]").val()).isEqualTo("tegen");
    }

    @Test
    void geen_pagina_toont_een_stem_voor_de_vaststelling() {
        v.open(id);
        var stemmer = v.stemmer(id, DEN_BOSCH);
        var stem = v.stembus.stem(id, DEN_BOSCH, new Steminvoer("voor", VERKLARING, "x"), stemmer);

        zoekStem(stem);
        v.samen(id, Bureaudaad.SLUIT);
        zoekStem(stem);
        assertThat(get(pad + "/stemming")).bodyText().contains("Gesloten, wordt vastgesteld");
        assertThat(get(pad + "/stemming/stemmen.csv")).hasStatus(409);
        assertThat(get(pad + "/stemming/stemmen.json")).hasStatus(409);
        assertThat(get(pad + "/stemming/telling.csv")).hasStatus(409);
    }

    private void zoekStem(Stem stem) {
        var paginas = new ArrayList<MvcTestResult>();
        for (var wie :
                List.of(
                        Gebruiker.bezoeker(),
                        v.eerste,
                        v.iemand(Rol.GEMEENTESECRETARIS, gm("0363")),
                        v.iemand(Rol.GRIFFIER, DEN_BOSCH))) {
            for (var waar :
                    List.of(
                            "/raadplegingen",
                            pad,
                            pad + "/stemming",
                            pad + "/stemming?bewijs=" + stem.bewijs(),
                            pad + "/stemming?stem=voor",
                            pad + "/kiezerslijst",
                            pad + "/stemming/ronde.json",
                            pad + "/stemming/stemmen.csv",
                            pad + "/stemming/stemmen.json",
                            pad + "/stemming/telling.csv",
                            pad + "/stemming/telling.json",
                            biljet() + "/ontvangst/1/zegelbewijs.json",
                            pad + "/stembureau",
                            biljet(),
                            biljet() + "/ontvangst/1",
                            biljet() + "/gemachtigde",
                            "/api/v1/trajecten")) {
                paginas.add(get(waar, wie));
            }
        }
        assertThat(paginas)
                .allSatisfy(
                        p ->
                                assertThat(p.getResponse().getContentAsString())
                                        .doesNotContain(VERKLARING)
                                        .doesNotContain(stem.controlegetal())
                                        .doesNotContain(stem.zout())
                                        .doesNotContain("'s-Hertogenbosch heeft gestemd")
                                        .doesNotContain("sw-kaart__g--voor"));
    }

    @Test
    void de_uitslag_toont_van_elke_gemeente_de_stem() {
        v.open(id);
        var stemmer = v.stemmer(id, DEN_BOSCH);
        var stem = v.stembus.stem(id, DEN_BOSCH, new Steminvoer("voor", VERKLARING, "x"), stemmer);
        v.stem(id, gm("0088"), "tegen");
        v.stem(id, gm("0301"), "onthouding");
        v.samen(id, Bureaudaad.SLUIT);
        naar(post(pad + "/stembureau/vragen", v.eerste, "daad", "STEL_VAST", "gezien", "2"));
        naar(post(pad + "/stembureau/bevestigen", v.tweede, "nummer", "3"));

        var uitslag = pagina(get(pad + "/stemming"));
        assertThat(uitslag.select("h1").text()).contains("Aangenomen met 98,68%");
        assertThat(uitslag.select("main").text())
                .contains("Voor: 1 (gemeenten), 75 (gewogen stemmen), 98,68% (procent)")
                .contains("telt niet mee in de procenten");
        assertThat(uitslag.select("use.sw-kaart__g--voor")).hasSize(1);
        assertThat(uitslag.select("use.sw-kaart__g--niet-gestemd")).hasSize(339);
        assertThat(pagina(get(pad + "/stemming?stem=voor")).select("#per ~ * tbody tr")).hasSize(1);
        assertThat(get(pad + "/stemming?stem=voor")).bodyText().contains(VERKLARING);
        assertThat(pagina(get(pad + "/stemming?provincie=Gelderland&sorteer=-gewicht&pagina=2")))
                .isNotNull();
        assertThat(get(pad + "/stemming?bewijs=" + stem.bewijs()))
                .bodyText()
                .contains("Geteld: 's-Hertogenbosch stemt Voor");
        assertThat(get(pad + "/stemming?bewijs=AAAA-BBBB-CCCC"))
                .bodyText()
                .contains("hoort niet bij een stem die telt");
        assertThat(get(pad + "/stemming/stemmen.csv"))
                .bodyText()
                .contains("GM0796,'s-Hertogenbosch,")
                .contains(stem.controlegetal());
        assertThat(get(pad + "/stemming/stemmen.json")).bodyText().contains(VERKLARING);
        assertThat(uitslag.select("main").text()).contains("geen per brief of telefoon");
        assertThat(get(pad + "/stemming/telling.csv"))
                .bodyText()
                .startsWith("soort,code,gemeenten,gewicht\r\nkeuze,voor,1,75\r\n")
                .endsWith("opgetekend,brief,0,0\r\nopgetekend,telefoon,0,0\r\n");
        assertThat(get(pad + "/stemming/telling.json"))
                .bodyJson()
                .extractingPath("$[0].gemeenten")
                .isEqualTo(1);
    }

    @Test
    void de_lijst_en_de_werkvoorraad_wijzen_de_weg() {
        assertThat(get("/werkvoorraad", v.eerste)).bodyText().contains("Plan de stemming");
        v.plan(id, Duration.ofHours(1));
        assertThat(get("/werkvoorraad", v.eerste)).bodyText().contains("Open de stemming");
        v.samen(id, Bureaudaad.OPEN);
        var secretaris = v.iemand(Rol.GEMEENTESECRETARIS, DEN_BOSCH);
        assertThat(get("/werkvoorraad", secretaris)).bodyText().contains(biljet() + "/gemachtigde");
        var stemmer = v.stemmer(id, DEN_BOSCH);
        assertThat(get("/werkvoorraad", stemmer)).bodyText().contains("Breng de stem uit");
        assertThat(get("/raadplegingen", stemmer)).bodyText().contains(pad + "/stembiljet");
        assertThat(get("/raadplegingen")).bodyText().contains(pad + "/stemming");
    }

    @Test
    void wat_iemand_ook_opvraagt_is_nooit_een_fout_van_ons() {
        v.open(id);
        for (var waar :
                List.of(
                        "/raadplegingen/x/stemming",
                        "/raadplegingen/00000000-0000-0000-0000-000000000000/stemming",
                        pad + "/stemming/bestaat-niet",
                        biljet() + "/ontvangst/99",
                        pad + "/stembiljet/GM9999",
                        pad + "/stembiljet/'",
                        pad + "/stembiljet/GM9999/gemachtigde",
                        pad + "/stembureau/bevestigen")) {
            for (var wie :
                    List.of(
                            Gebruiker.bezoeker(),
                            v.eerste,
                            v.stemmer(id, DEN_BOSCH),
                            v.iemand(Rol.GEMEENTESECRETARIS, DEN_BOSCH))) {
                assertThat(get(waar, wie).getResponse().getStatus()).as(waar).isLessThan(500);
            }
        }
        var laag = post(biljet(), v.stemmer(id, DEN_BOSCH), "akkoord", "JA", "keuze", "voor");
        assertThat(laag).hasStatus(400);
        assertThat(
                        post(pad + "/stembureau/vragen", v.eerste, "daad", "ONZIN")
                                .getResponse()
                                .getStatus())
                .isLessThan(500);
    }
}
