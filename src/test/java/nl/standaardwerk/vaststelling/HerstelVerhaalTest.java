// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.toegang.TweedePersoonNodig;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;

/** A wrong record is corrected by a new one, by two persons; nothing is removed. */
class HerstelVerhaalTest extends AppTest {

    @Autowired private ApplicationContext context;
    private Verhaal verhaal;

    @BeforeEach
    void setUp() {
        verhaal = Verhaal.op(context);
    }

    @Test
    void een_advies_wordt_hersteld_door_een_nieuw_dat_het_oude_noemt_en_een_tweede_persoon() {
        var loop = verhaal.go(STANDAARDVERKLARING).naar(Stap.ADVIES_COLLEGE);
        var oud = verhaal.adviezen.van(loop.traject().dossier()).getFirst();
        var taskforce = verhaal.secretaris("taskforce");
        var herstel =
                new Herstel.VanAdvies(
                        oud.id(), Verhaal.positief(VERBINDEND), "Verkeerde graad ingevuld");

        assertThatThrownBy(
                        () ->
                                verhaal.vaststelling.herstel(
                                        loop.id(), herstel, taskforce, taskforce))
                .isInstanceOf(TweedePersoonNodig.class);
        verhaal.vaststelling.herstel(loop.id(), herstel, taskforce, verhaal.directie);

        var alle = verhaal.adviezen.van(loop.traject().dossier());
        assertThat(alle).hasSize(2);
        assertThat(alle.getFirst().hersteldDoor()).contains(alle.getLast().id());
        assertThat(loop.traject().stap()).isEqualTo(Stap.ADVIES_COLLEGE);
    }

    @Test
    void een_herstelde_uitslag_die_nee_wordt_houdt_het_besluit_tegen() {
        var loop = verhaal.go(VERBINDEND).naar(Stap.BESLUIT);
        var raadpleging = verhaal.raadplegingen.vanTraject(loop.id().waarde()).getFirst();

        verhaal.vaststelling.herstel(
                loop.id(),
                new Herstel.VanUitslag(raadpleging.id(), verhaal.uitslag(false), "Omgewisseld"),
                verhaal.stembureau,
                verhaal.tweedeStembureau);

        assertThatThrownBy(loop::stelVast).isInstanceOf(VaststellingGeweigerd.class);
        assertThat(verhaal.raadplegingen.get(raadpleging.id()).invoeren()).hasSize(2);
    }

    @Test
    void een_hersteld_besluit_vervangt_de_inschrijving_en_laat_de_oude_staan() {
        var loop = verhaal.go(AANBEVOLEN).naar(Stap.COMMUNICATIE);
        var oud = verhaal.vaststelling.besluiten(loop.id()).getFirst();
        var later =
                Ladder.van(
                        new Trede.Besloten(
                                AANBEVOLEN, Datering.op(verhaal.vandaag().plusYears(3))));

        verhaal.vaststelling.herstel(
                loop.id(),
                new Herstel.VanBesluit(oud.id(), verhaal.besluit(later), "Verkeerde datum"),
                verhaal.directie,
                verhaal.tweedeDirectie);

        assertThat(graad(loop, 2)).isEqualTo(new Ladder.Geen());
        assertThat(graad(loop, 4)).isEqualTo(new Ladder.Vast(AANBEVOLEN));
        assertThat(verhaal.register.get(oud.id()).hersteldDoor()).isPresent();
        loop.maakBekend();
        assertThat(loop.traject().stap()).isEqualTo(Stap.AFGEROND);
    }

    private Ladder.Graad graad(Loop loop, int jaren) {
        var besluit = verhaal.vaststelling.besluiten(loop.id()).getFirst();
        LocalDate dag = verhaal.vandaag().plusYears(jaren);
        return verhaal.register.graad(besluit.standaard().orElseThrow(), dag);
    }
}
