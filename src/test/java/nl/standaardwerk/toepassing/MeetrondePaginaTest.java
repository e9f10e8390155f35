// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meetronde from opening to outcome. */
class MeetrondePaginaTest extends Toepassingtest {

    @Autowired private Meetronden meetronden;
    @Autowired private Demoklok klok;
    @Autowired private Taken taken;

    private Standaard een = Toepassingtest.leeg();
    private Standaard twee = Toepassingtest.leeg();
    private Gebruiker coordinator = Gebruiker.bezoeker();
    private Gebruiker toezicht = Gebruiker.bezoeker();

    @BeforeEach
    void begin() {
        een = standaard(STANDAARDVERKLARING);
        twee = standaard(VERBINDEND);
        coordinator = coordinator(UTRECHT);
        toezicht = Personen.inDatabase(accounts, Personen.met(Rol.TOEZICHTHOUDER, Bereik.vng()));
    }

    @AfterEach
    void vandaagWeer() {
        klok.gaNaarVandaag();
    }

    private UUID open() {
        return meetronden.open(List.of(een.id(), twee.id()), vandaag().plusDays(30), toezicht);
    }

    private String[] antwoorden(String... velden) {
        return velden;
    }

    @Test
    void een_handeling_opent_de_ronde_voor_alle_gemeenten() {
        var velden =
                new String[] {
                    "standaarden", een.sleutel(), "standaarden", twee.sleutel(), "uiterlijk", ""
                };
        assertThat(post("/meetrondes/nieuw", toezicht, velden)).hasStatus(400);
        velden[5] = vandaag().plusDays(30).toString();
        assertThat(post("/meetrondes/nieuw", toezicht, velden))
                .hasStatusOk()
                .bodyText()
                .contains("Alle gemeenten krijgen meteen een taak");
        var bevestigd = new java.util.ArrayList<>(List.of(velden));
        bevestigd.addAll(List.of("bevestigd", "ja"));
        var naar = post("/meetrondes/nieuw", toezicht, bevestigd.toArray(String[]::new));
        var pad = String.valueOf(naar.getResponse().getRedirectedUrl());
        assertThat(post("/meetrondes/nieuw", toezicht, bevestigd.toArray(String[]::new)))
                .redirectedUrl()
                .isEqualTo(pad);

        assertThat(pagina(get(pad, Gebruiker.bezoeker())).select(".sw-zin").text())
                .contains("0 van de 342 gemeenten", "0 van de 684 antwoorden");
        assertThat(pagina(get("/meetrondes", toezicht)).select("main a").eachAttr("href"))
                .contains(pad, "/meetrondes/nieuw");
        assertThat(taken.van(coordinator)).extracting(Taak::pad).contains(pad + "/GM0344");
        assertThat(get("/meetrondes/nieuw", coordinator)).hasStatus(403);
    }

    @Test
    void een_gemeente_beantwoordt_alles_op_een_bladzijde() {
        toepassing.geefOp(verzending(een, toegepast(), 0), coordinator);
        klok.gaNaar(vandaag().plusDays(1));
        var id = open();
        var pad = "/meetrondes/" + id + "/GM0344";
        var leeg = pagina(get(pad, coordinator));
        assertThat(leeg.select("li:has(> h2)")).hasSize(2);
        assertThat(leeg.select("input[value=KLOPT]")).hasSize(1);

        var velden =
                antwoorden(
                        "keuze-" + een.sleutel(), "KLOPT",
                        "gezien-" + een.sleutel(), "1",
                        "keuze-" + twee.sleutel(), "GEPLAND",
                        "gezien-" + twee.sleutel(), "0",
                        "plan-" + twee.sleutel(), "Bij de volgende aanbesteding",
                        "datum-" + twee.sleutel(), "");
        var fout = post(pad, coordinator, velden);
        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).select("#plan-" + twee.sleutel()).val()).contains("aanbesteding");
        assertThat(meetronden.beantwoord(meetronden.get(id), UTRECHT)).isEmpty();

        velden[11] = vandaag().plusMonths(4).toString();
        assertThat(post(pad, coordinator, velden)).redirectedUrl().isEqualTo(pad);
        assertThat(post(pad, coordinator, velden)).redirectedUrl().isEqualTo(pad);

        assertThat(meetronden.beantwoord(meetronden.get(id), UTRECHT)).hasSize(2);
        assertThat(toepassing.opgaven(twee.id(), UTRECHT)).hasSize(1);
        assertThat(toepassing.opgaven(een.id(), UTRECHT)).hasSize(1);
        assertThat(pagina(get("/meetrondes/" + id, Gebruiker.bezoeker())).select(".sw-zin").text())
                .contains("1 van de 342 gemeenten", "2 van de 684");
        assertThat(taken.van(coordinator)).extracting(Taak::pad).doesNotContain(pad);
    }

    @Test
    void na_de_laatste_dag_staat_de_uitkomst_vast() {
        var id = open();
        toepassing.geefOp(verzending(een, toegepast(), 0), coordinator);
        var uiterlijk = meetronden.get(id).uiterlijk();
        klok.gaNaar(uiterlijk.plusDays(1));
        toepassing.geefOp(verzending(een, eenUitleg(), 1), coordinator);

        meetronden.sluitVerlopen();
        meetronden.sluitVerlopen();

        var ronde = meetronden.get(id);
        assertThat(ronde.gesloten()).isTrue();
        assertThat(meetronden.perStandaard(ronde))
                .hasEntrySatisfying(
                        een.id(), n -> assertThat(n.van(Standsoort.TOEGEPAST)).isEqualTo(1));
        assertThat(pagina(get("/meetrondes/" + id, Gebruiker.bezoeker())).select("main").text())
                .contains("hoe het op die dag stond", "1 van de 684");
        assertThat(post("/meetrondes/" + id + "/GM0344", coordinator)).hasStatus(409);
        assertThat(get("/meetrondes/" + id + "/GM0344", coordinator)).hasStatusOk();
    }

    @Test
    void wie_niet_mag_of_niet_kan_hoort_dat() {
        var id = open();
        var pad = "/meetrondes/" + id + "/GM0344";
        assertThat(get(pad, coordinator(DEVENTER))).hasStatus(403);
        assertThat(post(pad, coordinator(DEVENTER))).hasStatus(403);
        assertThat(post(pad, coordinator, "keuze-" + een.sleutel(), "KLOPT")).hasStatus(400);
        assertThat(post(pad, coordinator)).redirectedUrl().isEqualTo(pad);
        assertThat(get("/meetrondes/onzin", coordinator)).hasStatus(404);
        assertThat(get("/meetrondes/" + UUID.randomUUID(), coordinator)).hasStatus(404);
        var vrijwillig = standaard(AANBEVOLEN).id();
        LocalDate straks = vandaag().plusDays(9);
        assertThatThrownBy(() -> meetronden.open(List.of(vrijwillig), straks, toezicht))
                .isInstanceOf(nl.standaardwerk.OnjuisteInvoer.class);
        for (var statement :
                List.of(
                        "delete from toepassing.meetronde",
                        "update toepassing.meetronde set uiterlijk = uiterlijk + 1",
                        "delete from toepassing.bevestiging",
                        "truncate toepassing.meetronde_uitkomst")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
