// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of the acts: form, check page, act; and what they refuse. */
class DaadPaginaTest extends AppTest {

    @Autowired private ApplicationContext context;
    @Autowired private MockMvcTester mvc;
    private Verhaal verhaal;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
    }

    @Test
    void de_voordracht_gaat_langs_formulier_en_controle() {
        var loop = verhaal.go(STANDAARDVERKLARING);
        var pad = pad(loop) + "/voordracht";
        var velden =
                Map.of(
                        "tekst", "De directie legt het voor.",
                        "commissies", "informatiesamenleving",
                        "versie-traject", "0");

        assertThat(get(pad, verhaal.directie)).hasStatusOk();
        assertThat(post(pad, velden, verhaal.directie)).hasStatusOk();
        assertThat(loop.traject().stap()).isEqualTo(Stap.VOORDRACHT);
        assertThat(post(pad, met(velden, "bevestigd", "ja"), verhaal.directie))
                .hasStatus3xxRedirection();

        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_TASKFORCE);
    }

    @Test
    void een_fout_formulier_komt_terug_met_alles_wat_getypt_is() {
        var loop = verhaal.go(STANDAARDVERKLARING);
        var velden = Map.of("tekst", "Wat ik al schreef", "versie-traject", "0");

        var antwoord = post(pad(loop) + "/voordracht", velden, verhaal.directie);

        assertThat(antwoord).hasStatus(400);
        assertThat(antwoord)
                .bodyText()
                .contains("Wat ik al schreef", "Kies minstens één commissie");
    }

    @Test
    void het_adviesformulier_bewaart_een_concept_voor_het_orgaan_alleen() {
        var loop = verhaal.go(STANDAARDVERKLARING).draagVoor();
        var pad = pad(loop) + "/advies/taskforce";
        var taskforce = verhaal.secretaris("taskforce");
        var half = Map.of("motivering", "Zie verslag.", "bewaar", "concept");

        assertThat(get(pad, taskforce)).hasStatusOk();
        assertThat(post(pad, half, taskforce)).hasStatus3xxRedirection();
        assertThat(get(pad, taskforce)).bodyText().contains("Zie verslag.");
        assertThat(get(pad, verhaal.secretaris("college"))).hasStatus(403);
        var ruimer = post(pad, Map.of("voorwaarde-1", "Eerst geld", "voeg-toe", "x"), taskforce);
        assertThat(ruimer).bodyText().contains("Eerst geld", "voorwaarde-2");
        var fout = post(pad, Map.of("motivering", "Zie verslag."), taskforce);
        assertThat(fout).hasStatus(400);
        assertThat(fout).bodyText().contains("Kies een standpunt", "minimaal 50 tekens");
    }

    @Test
    void een_advies_gaat_langs_de_controle() {
        var loop = verhaal.go(STANDAARDVERKLARING).draagVoor();
        var pad = pad(loop) + "/advies/taskforce";
        var taskforce = verhaal.secretaris("taskforce");
        var velden =
                Map.of(
                        "standpunt", "POSITIEF",
                        "motivering", Verhaal.lang(),
                        "binding", "STANDAARDVERKLARING",
                        "termijn", "EENS");

        assertThat(post(pad, velden, taskforce)).hasStatus3xxRedirection();
        assertThat(get(pad + "/controle", taskforce)).hasStatusOk();
        assertThat(post(pad + "/controle", Map.of(), taskforce)).hasStatus3xxRedirection();

        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_COLLEGE);
        assertThat(post(pad + "/controle", Map.of(), taskforce)).hasStatus(409);
    }

    @Test
    void een_uitslag_wordt_door_een_ander_bevestigd_en_dan_openbaar() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.RAADPLEGING);
        var pad = pad(loop) + "/uitslag";
        var raadpleging = verhaal.raadplegingen.vanTraject(loop.id().waarde()).getFirst();
        var velden =
                Map.of(
                        "nummer", "0",
                        "datum", verhaal.vandaag().toString(),
                        "vergadering", "ALV",
                        "aangenomen", "JA",
                        "voor-procenten", "82,3",
                        "tegen-procenten", "17,7",
                        "bron", "https://vng.nl/uitslag");

        assertThat(get(pad, verhaal.stembureau)).hasStatusOk();
        assertThat(post(pad, velden, verhaal.stembureau)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(raadpleging.pad())).bodyText().doesNotContain("82,3");
        var bevestig = Map.of("nummer", "1", "oordeel", "BEVESTIGEN");
        assertThat(post(pad + "/bevestigen", bevestig, verhaal.stembureau)).hasStatus(403);
        assertThat(get(pad + "/bevestigen", verhaal.tweedeStembureau)).hasStatusOk();
        assertThat(post(pad + "/bevestigen", bevestig, verhaal.tweedeStembureau))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(raadpleging.pad()))
                .bodyText()
                .contains("82,3%", "niet gepubliceerd");
        assertThat(mvc.get().uri("/raadplegingen")).hasStatusOk();
    }

    @Test
    void agendering_besluit_en_bekendmaking_tot_in_het_register() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.AGENDERING);

        doe(loop, "agendering", Map.of("keuze", "AGENDEERT"), verhaal.bestuur);
        assertThat(get(pad(loop) + "/besluit", verhaal.bestuur)).hasStatusOk();
        var besluit =
                Map.of(
                        "keuze", "STELT_VAST",
                        "datum", verhaal.vandaag().toString(),
                        "trede-1", "STANDAARDVERKLARING",
                        "trede-1-datum", verhaal.vandaag().plusYears(1).toString(),
                        "toepassingsgebied", "Alles",
                        "werkingsgebied", "ALLE",
                        "motivering", Verhaal.lang());
        doe(loop, "besluit", besluit, verhaal.bestuur);
        var brief =
                Map.of("datum", verhaal.vandaag().toString(), "aan-wie", "Leden", "kenmerk", "Lbr");
        doe(loop, "bekendmaking", brief, verhaal.directie);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEROND);
        assertThat(mvc.get().uri("/api/v1/trajecten/" + loop.id())).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/trajecten")).hasStatusOk();
    }

    @Test
    void een_advies_wordt_op_de_pagina_hersteld_door_twee_personen() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.ADVIES_COLLEGE);
        var taskforce = verhaal.secretaris("taskforce");
        var oud = verhaal.adviezen.van(loop.traject().dossier()).getFirst().id().waarde();
        var pad = pad(loop) + "/herstel";
        var velden =
                Map.of(
                        "standpunt", "NEGATIEF",
                        "motivering", Verhaal.lang(),
                        "binding", "AANBEVOLEN",
                        "termijn", "EENS",
                        "reden", "Verkeerd overgenomen");

        assertThat(get(pad, taskforce)).bodyText().contains(oud.toString());
        assertThat(get(pad + "/" + oud, taskforce)).hasStatusOk();
        assertThat(get(pad + "/" + oud, verhaal.bestuur)).hasStatus(409);
        assertThat(post(pad + "/" + oud, velden, taskforce)).hasStatus3xxRedirection();
        var concept = verhaal.vaststelling.teBevestigen(loop.id()).getFirst().id();
        var bevestig = pad + "/bevestigen/" + concept;
        assertThat(get(bevestig, verhaal.directie)).bodyText().contains("Verkeerd overgenomen");
        assertThat(post(bevestig, Map.of(), taskforce)).hasStatus(403);
        assertThat(post(bevestig, Map.of(), verhaal.directie)).hasStatus3xxRedirection();

        assertThat(verhaal.adviezen.van(loop.traject().dossier())).hasSize(2);
    }

    @Test
    void elke_pagina_weigert_wat_in_haar_stap_niet_kan_en_verandert_niets() {
        var fouten = new ArrayList<String>();
        for (Stap stap : List.of(Stap.VOORDRACHT, Stap.ADVIES_COLLEGE, Stap.BESLUIT)) {
            var loop = verhaal.go(STANDAARDVERKLARING).naar(stap);
            int versie = loop.traject().versie();
            for (Daadpagina pagina : Daadpagina.values()) {
                for (Gebruiker wie : List.of(verhaal.directie, verhaal.bestuur)) {
                    boolean kan =
                            verhaal.vaststelling.mogelijk(loop.id(), wie).stream()
                                    .anyMatch(r -> pagina.handelingen().contains(r.handeling()));
                    var velden = Map.of("versie-traject", versie + "", "bevestigd", "ja");
                    var status =
                            post(pad(loop) + "/" + pagina.pad(), velden, wie)
                                    .getResponse()
                                    .getStatus();
                    if (!kan && status != 403 && status != 409) {
                        fouten.add(stap + " " + pagina + " " + status);
                    }
                }
            }
            assertThat(loop.traject().versie()).isEqualTo(versie);
        }

        assertThat(fouten).isEmpty();
    }

    private void doe(Loop loop, String pagina, Map<String, String> velden, Gebruiker wie) {
        var pad = pad(loop) + "/" + pagina;
        var alles = met(velden, "versie-traject", loop.traject().versie() + "");
        assertThat(get(pad, wie)).hasStatusOk();
        assertThat(post(pad, alles, wie)).as(pad).hasStatusOk();
        assertThat(post(pad, met(alles, "bevestigd", "ja"), wie)).hasStatus3xxRedirection();
    }

    private static Map<String, String> met(Map<String, String> velden, String naam, String w) {
        var meer = new HashMap<>(velden);
        meer.put(naam, w);
        return meer;
    }

    private static String pad(Loop loop) {
        return "/voorstellen/" + loop.traject().nummer();
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private MvcTestResult post(String pad, Map<String, String> velden, Gebruiker wie) {
        var verzoek = mvc.post().uri(pad).with(Personen.als(wie));
        velden.forEach(verzoek::param);
        return verzoek.exchange();
    }
}
