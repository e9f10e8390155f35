// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.advies.AdviesGeweigerd;
import nl.standaardwerk.advies.Adviesinvoer;
import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.HandelingNietToegestaan;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.OrgaanCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whole stories, act by act, by the people whose turn it is. */
class ProcedureVerhaalTest extends AppTest {

    @Autowired private ApplicationContext context;
    private Verhaal verhaal;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
    }

    @Test
    void de_directie_stelt_een_aanbevolen_standaard_vast_zonder_adviezen() {
        var loop = verhaal.go(AANBEVOLEN);

        loop.stelVast().maakBekend();

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEROND);
        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Vast(AANBEVOLEN));
        assertThat(verhaal.vaststelling.zetten(loop.id()))
                .extracting(Zet::handeling)
                .containsExactly(Handeling.STELT_VAST, Handeling.MAAKT_BEKEND);
    }

    @Test
    void een_standaardverklaring_zonder_leden_gaat_langs_alle_adviseurs() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.AGENDERING);

        loop.doe(new Daad.Agendeer(Optional.of(verhaal.vandaag().plusWeeks(2))), verhaal.bestuur);
        loop.stelVast().maakBekend();

        var besluit = verhaal.vaststelling.besluiten(loop.id()).getFirst();
        assertThat(besluit.adviezen()).hasSize(3);
        assertThat(besluit.sha256()).isEqualTo(loop.traject().dossierversie().sha256());
        assertThat(verhaal.register.get(besluit.id()).bekendmaking()).isPresent();
        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
    }

    @Test
    void een_consultatie_komt_terug_bij_de_agendering_en_een_raadpleging_kan_daarna_nog() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.CONSULTATIE);

        loop.stelUitslagVast(false);
        assertThat(loop.traject().stap()).isEqualTo(Stap.AGENDERING);
        loop.raadpleeg(Effect.RAADGEVEND).stelUitslagVast(false);

        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        loop.stelVast();
        assertThat(loop.traject().stap()).isEqualTo(Stap.COMMUNICATIE);
    }

    @Test
    void een_verbindende_standaard_komt_er_na_een_beslissende_raadpleging() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.AFGEROND);

        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Vast(VERBINDEND));
    }

    @Test
    void een_verbindende_standaard_wordt_nooit_geagendeerd_buiten_de_leden_om() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.AGENDERING);

        assertThatThrownBy(() -> loop.doe(new Daad.Agendeer(Optional.empty()), verhaal.bestuur))
                .isInstanceOf(HandelingNietToegestaan.class);
        assertThatThrownBy(() -> loop.raadpleeg(Effect.RAADGEVEND))
                .isInstanceOf(HandelingNietToegestaan.class);
    }

    @Test
    void een_te_bekrachtigen_uitslag_wacht_op_de_alv() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.BEKRACHTIGING);

        loop.doe(new Daad.Bekrachtig(verhaal.vandaag(), "ALV", ""), verhaal.leden);

        assertThat(loop.traject().stap()).isEqualTo(Stap.BESLUIT);
        loop.naar(Stap.AFGEROND);
        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Vast(VERBINDEND));
    }

    @Test
    void wat_de_alv_niet_bekrachtigt_is_afgewezen() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.BEKRACHTIGING);

        loop.doe(new Daad.BekrachtigNiet(verhaal.vandaag(), "ALV", ""), verhaal.leden);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEWEZEN);
    }

    @Test
    void wat_de_leden_verwerpen_is_afgewezen() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.AGENDERING).raadpleeg(Effect.BESLISSEND);

        loop.stelUitslagVast(false);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEWEZEN);
    }

    @Test
    void terugverwezen_eindigt_het_traject_en_een_nieuwe_go_begint_een_gekoppeld_traject() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.VOORBEREIDING);
        var oud = loop.traject();

        var nieuw = verhaal.nieuweGo(oud.dossier()).traject();

        assertThat(oud.isTerugverwezen()).isTrue();
        assertThat(nieuw.vorige()).contains(oud.id());
        assertThat(nieuw.stap()).isEqualTo(Stap.VOORDRACHT);
        assertThatThrownBy(() -> loop.doe(new Daad.TrekIn("Toch niet"), verhaal.indiener))
                .isInstanceOf(VaststellingGeweigerd.class);
    }

    @Test
    void aanhouden_laat_de_stap_staan_en_onthoudt_tot_wanneer_en_waarom() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.AGENDERING);
        var tot = verhaal.vandaag().plusMonths(2);

        loop.doe(new Daad.HoudAan(tot, "Wacht op de begroting"), verhaal.bestuur);

        assertThat(loop.traject().stap()).isEqualTo(Stap.AGENDERING);
        assertThat(loop.traject().aangehoudenTot()).contains(tot);
        assertThat(verhaal.vaststelling.zetten(loop.id()).getLast().reden())
                .isEqualTo("Wacht op de begroting");
    }

    @Test
    void een_indiener_trekt_in_tot_en_met_de_agendering_en_sluit_de_open_adviesronde() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.ADVIES_COLLEGE);
        var ronde = verhaal.vaststelling.vragen(loop.id()).getFirst().ronde();

        loop.doe(new Daad.TrekIn("Niet meer nodig"), verhaal.indiener);

        assertThat(loop.traject().stap()).isEqualTo(Stap.INGETROKKEN);
        assertThatThrownBy(
                        () ->
                                verhaal.adviezen.brengUit(
                                        ronde,
                                        new OrgaanCode("college"),
                                        Verhaal.positief(STANDAARDVERKLARING),
                                        verhaal.secretaris("college")))
                .isInstanceOf(AdviesGeweigerd.class);
    }

    @Test
    void meer_commissies_adviseren_en_de_laatste_zet_de_stap() {
        var loop = verhaal.go(STANDAARDVERKLARING);
        loop.draagVoor("informatiesamenleving", "ruimte-en-wonen").naar(Stap.ADVIES_COMMISSIE);

        loop.adviseer("ruimte-en-wonen");
        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_COMMISSIE);
        loop.adviseer("informatiesamenleving");

        assertThat(loop.traject().stap()).isEqualTo(Stap.AGENDERING);
    }

    @Test
    void de_directie_gaat_pas_verder_als_de_termijn_voorbij_is() {
        var loop = verhaal.go(STANDAARDVERKLARING).draagVoor();
        var vandaag = verhaal.vandaag();

        assertThatThrownBy(() -> loop.doe(new Daad.GaVerder("Te laat"), verhaal.directie))
                .isInstanceOf(VaststellingGeweigerd.class);
        verhaal.demoklok.orElseThrow().gaNaar(vandaag.plusMonths(3));
        try {
            loop.doe(new Daad.GaVerder("Te laat"), verhaal.directie);
        } finally {
            verhaal.demoklok.orElseThrow().gaNaar(vandaag);
        }

        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_COLLEGE);
    }

    @Test
    void lager_vaststellen_dan_voorgesteld_mag_met_motivering_en_hoger_nooit() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.BESLUIT);
        var lager = verhaal.besluit(verhaal.ladder(AANBEVOLEN));
        var hoger = verhaal.besluit(verhaal.ladder(VERBINDEND));

        assertThatThrownBy(() -> loop.doe(hoger, verhaal.bestuur))
                .isInstanceOf(VaststellingGeweigerd.class);
        assertThatThrownBy(() -> loop.doe(lager, verhaal.bestuur))
                .isInstanceOf(OnjuisteInvoer.class);
        loop.doe(metAfwijking(lager), verhaal.bestuur);

        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Vast(AANBEVOLEN));
    }

    @Test
    void een_negatief_advies_stopt_niets_maar_afwijken_vraagt_een_motivering() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.ADVIES_COLLEGE);
        loop.adviseer(
                "college",
                new Adviesinvoer(
                        Strekking.NEGATIEF,
                        Verhaal.lang(),
                        List.of(),
                        STANDAARDVERKLARING,
                        Optional.empty(),
                        ""));
        loop.naar(Stap.BESLUIT);
        var besluit = verhaal.besluit(verhaal.ladder(STANDAARDVERKLARING));

        assertThatThrownBy(() -> loop.doe(besluit, verhaal.bestuur))
                .isInstanceOf(OnjuisteInvoer.class);
        loop.doe(metAfwijking(besluit), verhaal.bestuur);

        assertThat(loop.traject().stap()).isEqualTo(Stap.COMMUNICATIE);
    }

    @Test
    void een_besluit_in_treden_gaat_over_op_de_dag_van_de_tweede_trede() {
        var eerste = verhaal.vandaag();
        var ladder =
                Ladder.van(
                        new Trede.Besloten(STANDAARDVERKLARING, Datering.op(eerste)),
                        new Trede.Besloten(VERBINDEND, Datering.op(eerste.plusYears(1))));
        var loop = verhaal.go(STANDAARDVERKLARING, ladder);

        assertThat(loop.traject().route()).isEqualTo(VERBINDEND);
        loop.naar(Stap.ADVIES_TASKFORCE);
        var voorVerbindend = Verhaal.positief(VERBINDEND);
        loop.adviseer("taskforce", voorVerbindend).adviseer("college", voorVerbindend);
        loop.adviseer("informatiesamenleving", voorVerbindend).naar(Stap.COMMUNICATIE);

        assertThat(graad(loop, 0)).isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
        assertThat(graad(loop, 1)).isEqualTo(new Ladder.Vast(VERBINDEND));
    }

    @Test
    void een_commissie_die_niet_gevraagd_is_houdt_niets_aan() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.ADVIES_COMMISSIE);
        var andere = verhaal.secretaris("financien");
        var aanhouden = new Daad.HoudAan(verhaal.vandaag().plusWeeks(1), "Even wachten");

        assertThatThrownBy(() -> loop.doe(aanhouden, andere))
                .isInstanceOf(VaststellingGeweigerd.class);
        assertThat(verhaal.vaststelling.mogelijk(loop.id(), andere)).isEmpty();
        assertThat(
                        verhaal.vaststelling.acties(
                                loop.id(), verhaal.secretaris("informatiesamenleving")))
                .extracting(Actie::handeling)
                .contains(Handeling.ADVISEERT, Handeling.HOUDT_AAN);
        assertThat(Set.copyOf(verhaal.vaststelling.mogelijk(loop.id(), verhaal.leden))).isEmpty();
    }

    private Ladder.Graad graad(Loop loop, int jaren) {
        var besluit = verhaal.vaststelling.besluiten(loop.id()).getFirst();
        LocalDate dag = verhaal.vandaag().plusYears(jaren);
        return verhaal.register.graad(besluit.standaard().orElseThrow(), dag);
    }

    private static Daad.StelVast metAfwijking(Daad.StelVast d) {
        return new Daad.StelVast(
                d.datum(),
                d.ladder(),
                d.geldtTot(),
                d.versie(),
                d.gebied(),
                d.motivering(),
                "Het bestuur weegt anders, omdat de praktijk dat vraagt.");
    }
}
