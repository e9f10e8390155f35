// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.vaststelling.Loop;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** From a planned meeting to papers and an agenda. */
class VergaderingPaginaTest extends Vergadertest {

    private static List<String> punten(Document blad) {
        return blad.select("section[aria-labelledby=agenda] ol > li").eachText();
    }

    @Test
    void de_agenda_vult_zich_met_wat_wacht_en_wat_later_komt_is_nagekomen() {
        var eerste = wachtend();
        var pad = gepland(vandaag().plusDays(20));
        var bezoeker = Gebruiker.bezoeker();
        assertThat(punten(blad(pad, bezoeker))).anyMatch(p -> p.contains(nummer(eerste)));

        assertThat(post(pad + "/agenda", ander, "doe", "vast")).hasStatus(403);
        assertThat(post(pad + "/agenda", secretaris, "doe", "vast")).hasStatus(303);
        assertThat(post(pad + "/agenda", secretaris, "doe", "vast")).hasStatus(303);
        var tweede = wachtend();
        assertThat(tekst(get(pad, bezoeker))).doesNotContain(titel(tweede));
        assertThat(tekst(get(pad + "/agenda", secretaris))).contains(titel(tweede));
        zet(pad, tweede);
        zet(pad, tweede);
        assertThat(punten(blad(pad, bezoeker)))
                .filteredOn(p -> p.contains(titel(tweede)))
                .singleElement()
                .asString()
                .contains("Nagekomen");
        assertThat(post(pad + "/agenda", secretaris, "doe", "punt", "titel", "Rondvraag"))
                .hasStatus(303);
        assertThat(punten(blad(pad, bezoeker))).anyMatch(p -> p.startsWith("Rondvraag"));
    }

    private void zet(String pad, Loop loop) {
        assertThat(
                        post(
                                pad + "/agenda",
                                secretaris,
                                "doe",
                                "zet",
                                "wat",
                                loop.traject().dossier().toString()))
                .hasStatus(303);
    }

    @Test
    void wat_van_de_agenda_wordt_gehaald_staat_er_met_de_reden() {
        var loop = wachtend();
        var pad = gepland(vandaag().plusDays(21));
        var id = loop.traject().dossier().toString();
        assertThat(post(pad + "/agenda", secretaris, "doe", "af", "wat", id, "reden", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Vul in één regel in waarom");
        assertThat(post(pad + "/agenda", secretaris, "doe", "af", "wat", "x", "reden", "Ja"))
                .hasStatus(400);
        assertThat(
                        post(
                                pad + "/agenda",
                                secretaris,
                                "doe",
                                "af",
                                "wat",
                                id,
                                "reden",
                                "Wacht op cijfers van 's-Hertogenbosch"))
                .hasStatus(303);
        var blad = blad(pad, Gebruiker.bezoeker());
        assertThat(punten(blad)).noneMatch(p -> p.contains(nummer(loop)));
        assertThat(blad.text()).contains("Wacht op cijfers van 's-Hertogenbosch");
    }

    @Test
    void een_plan_met_fouten_komt_terug_met_wat_er_stond_en_twee_keer_is_een_keer() {
        assertThat(plan(vandaag().plusYears(9), "9:30", "25:00"))
                .hasStatus(400)
                .bodyText()
                .contains("Vul een tijd in", "Nassaulaan 12, &#39;s-Gravenhage");
        assertThat(plan(vandaag().plusDays(22), "11:00", "9:30"))
                .hasStatus(400)
                .bodyText()
                .contains("Het einde moet na het begin liggen");
        assertThat(gepland(vandaag().plusDays(23))).isEqualTo(gepland(vandaag().plusDays(23)));
        assertThat(get(NIEUW, ander)).hasStatus(403);
        assertThat(get("/organen/bestaat-niet", Gebruiker.bezoeker())).hasStatus(404);
        assertThat(get("/vergaderingen/geen-id", Gebruiker.bezoeker())).hasStatus(404);
    }

    @Test
    void verzetten_en_afgelasten_staan_op_de_pagina_en_in_de_agenda() {
        var pad = gepland(vandaag().plusDays(24));
        assertThat(wijzig(pad, "1", "", "Zaal bezet")).hasStatus(303);
        assertThat(wijzig(pad, "1", "ja", "Griep")).hasStatusOk().bodyText().contains("ongedaan");
        assertThat(wijzig(pad, "1", "ja", "Griep", "bevestigd", "ja")).hasStatus(409);
        assertThat(wijzig(pad, "2", "ja", "Griep", "bevestigd", "ja")).hasStatus(303);
        assertThat(wijzig(pad, "2", "ja", "Griep", "bevestigd", "ja")).hasStatus(303);
        assertThat(wijzig(pad, "3", "", "Toch wel")).hasStatus(409);
        assertThat(blad(pad, Gebruiker.bezoeker()).text())
                .contains("Deze vergadering gaat niet door", "Griep");
        assertThat(tekst(get("/organen/taskforce/agenda.ics", Gebruiker.bezoeker())))
                .contains("SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(post(pad + "/agenda", secretaris, "doe", "vast")).hasStatus(409);
    }

    private MvcTestResult wijzig(
            String pad, String gezien, String afgelast, String reden, String... meer) {
        var velden =
                new ArrayList<>(
                        List.of(
                                "gezien",
                                gezien,
                                "dag",
                                dag(vandaag().plusDays(25)),
                                "van",
                                "10:00",
                                "tot",
                                "11:00",
                                "afgelast",
                                afgelast,
                                "reden",
                                reden));
        velden.addAll(List.of(meer));
        return post(pad + "/wijzigen", secretaris, velden.toArray(String[]::new));
    }

    @Test
    void een_stuk_is_intern_tenzij_het_openbaar_is_en_te_laat_na_de_laatste_dag() {
        var pad = gepland(vandaag().minusDays(2));
        assertThat(
                        mvc.post()
                                .uri(pad + "/stukken")
                                .multipart()
                                .file(bestand("intern.txt"))
                                .with(Personen.als(secretaris))
                                .exchange())
                .hasStatus(303);
        assertThat(
                        mvc.post()
                                .uri(pad + "/stukken")
                                .multipart()
                                .file(bestand("open.txt"))
                                .param("openbaar", "ja")
                                .with(Personen.als(secretaris))
                                .exchange())
                .hasStatus(303);
        var eigen = blad(pad, secretaris);
        assertThat(eigen.text())
                .contains("intern.txt", "open.txt", "Alleen intern", "Nagekomen op");
        assertThat(blad(pad, ander).text()).doesNotContain("intern.txt").contains("open.txt");
        var link = eigen.select("a:contains(intern.txt)").attr("href");
        assertThat(get(link, secretaris)).hasStatusOk();
        assertThat(get(link, Gebruiker.bezoeker())).hasStatus(404);
        var open = eigen.select("a:contains(open.txt)").attr("href");
        assertThat(get(open, Gebruiker.bezoeker())).hasStatusOk();
    }

    private static MockMultipartFile bestand(String naam) {
        return new MockMultipartFile(
                "bestand", naam, "text/plain", ("Stuk " + naam).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wat_is_gezegd_blijft_staan() {
        var pad = gepland(vandaag().plusDays(40));
        var id = pad.substring(pad.lastIndexOf('/') + 1);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update vergadering.planning set plaats = '' where"
                                                        + " vergadering = :id::uuid")
                                        .param("id", id)
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from vergadering.vergadering where id = :id::uuid")
                                        .param("id", id)
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
