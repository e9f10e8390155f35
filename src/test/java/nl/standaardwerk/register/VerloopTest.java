// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import static nl.standaardwerk.regeling.Verbindendheid.AANBEVOLEN;
import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;
import static nl.standaardwerk.regeling.Verbindendheid.VERBINDEND;
import static nl.standaardwerk.register.Standaardstatus.Status.GELDT_LATER;
import static nl.standaardwerk.register.Standaardstatus.Status.INGETROKKEN;
import static nl.standaardwerk.register.Standaardstatus.Status.NOG_GEEN_BESLUIT;
import static nl.standaardwerk.register.Standaardstatus.Status.ZONDER_BINDING;
import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;
import static nl.standaardwerk.register.Voorbeelden.eenStandaard;
import static nl.standaardwerk.register.Voorbeelden.voorgenomen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class VerloopTest {

    private final Standaard getrapt =
            eenStandaard(
                    "getrapt",
                    eenBesluit()
                            .op("2019-06-05")
                            .met(
                                    besloten(STANDAARDVERKLARING, "2019"),
                                    besloten(VERBINDEND, "2020-01-01"))
                            .maak());

    @Test
    void een_besloten_trede_gaat_op_haar_datum_vanzelf_gelden() {
        assertThat(graad(getrapt, "2018-12-31")).isEqualTo(geen());
        assertThat(graad(getrapt, "2019-01-01")).isEqualTo(misschien(STANDAARDVERKLARING));
        assertThat(graad(getrapt, "2019-12-30")).isEqualTo(misschien(STANDAARDVERKLARING));
        assertThat(graad(getrapt, "2019-12-31")).isEqualTo(vast(STANDAARDVERKLARING));
        assertThat(graad(getrapt, "2020-01-01")).isEqualTo(vast(VERBINDEND));
        assertThat(graad(getrapt, "2099-01-01")).isEqualTo(vast(VERBINDEND));
    }

    @Test
    void een_voorgenomen_trede_verandert_niets() {
        var standaard =
                eenStandaard(
                        "a",
                        eenBesluit()
                                .met(
                                        besloten(STANDAARDVERKLARING, "2021-04-01"),
                                        voorgenomen(VERBINDEND, "2022"))
                                .maak());

        assertThat(graad(standaard, "2023-01-01")).isEqualTo(vast(STANDAARDVERKLARING));
    }

    @Test
    void een_latere_datum_in_een_eerder_besluit_wijkt_voor_een_later_besluit() {
        var standaard =
                eenStandaard(
                        "a",
                        eenBesluit()
                                .op("2020-01-01")
                                .met(
                                        besloten(STANDAARDVERKLARING, "2020-02-01"),
                                        besloten(VERBINDEND, "2025-01-01"))
                                .maak(),
                        eenBesluit()
                                .op("2023-01-01")
                                .met(besloten(AANBEVOLEN, "2024-01-01"))
                                .maak());

        assertThat(graad(standaard, "2023-12-31")).isEqualTo(vast(STANDAARDVERKLARING));
        assertThat(graad(standaard, "2024-01-01")).isEqualTo(vast(AANBEVOLEN));
        assertThat(graad(standaard, "2026-01-01")).isEqualTo(vast(AANBEVOLEN));
    }

    @Test
    void een_nieuwe_versie_zonder_ladder_laat_de_binding_staan() {
        var standaard =
                eenStandaard(
                        "a",
                        eenBesluit().met(besloten(VERBINDEND, "2021-04-01")).maak(),
                        eenBesluit().op("2023-12-05").maak());

        assertThat(graad(standaard, "2024-01-01")).isEqualTo(vast(VERBINDEND));
    }

    @Test
    void een_intrekking_beeindigt_de_binding_op_haar_datum() {
        var standaard =
                eenStandaard(
                        "a",
                        eenBesluit().met(besloten(VERBINDEND, "2021-04-01")).maak(),
                        eenBesluit().op("2022-01-01").einde("2022-07").maak());

        assertThat(graad(standaard, "2022-06-30")).isEqualTo(vast(VERBINDEND));
        assertThat(graad(standaard, "2022-07-15")).isEqualTo(misschien(VERBINDEND));
        assertThat(graad(standaard, "2022-07-31")).isEqualTo(geen());
        assertThat(standaard.op(dag("2022-07-31")).status()).isEqualTo(INGETROKKEN);
    }

    @Test
    void een_hersteld_besluit_telt_niet_meer_mee() {
        var oud = eenBesluit().met(besloten(VERBINDEND, "2021-04-01")).maak();
        var standaard =
                eenStandaard(
                        "a",
                        oud,
                        eenBesluit()
                                .herstelt(oud.id(), StandaardId.nieuw())
                                .met(besloten(AANBEVOLEN, "2021-05-01"))
                                .maak());

        assertThat(graad(standaard, "2021-04-15")).isEqualTo(geen());
        assertThat(graad(standaard, "2021-05-01")).isEqualTo(vast(AANBEVOLEN));
    }

    @Test
    void ook_een_herstel_kan_worden_hersteld() {
        var eerste = eenBesluit().met(besloten(VERBINDEND, "2021-04-01")).maak();
        var over = StandaardId.nieuw();
        var tweede =
                eenBesluit()
                        .herstelt(eerste.id(), over)
                        .met(besloten(AANBEVOLEN, "2021-04-01"))
                        .maak();
        var derde =
                eenBesluit()
                        .herstelt(tweede.id(), over)
                        .met(besloten(STANDAARDVERKLARING, "2021-04-01"))
                        .maak();

        assertThat(graad(eenStandaard("a", eerste, tweede, derde), "2022-01-01"))
                .isEqualTo(vast(STANDAARDVERKLARING));
    }

    @Test
    void een_onbekend_begin_ligt_niet_voor_het_besluit() {
        var standaard =
                eenStandaard(
                        "a", eenBesluit().op("2022").met(besloten(STANDAARDVERKLARING, "")).maak());

        assertThat(graad(standaard, "2021-12-31")).isEqualTo(geen());
        assertThat(graad(standaard, "2022-01-01")).isEqualTo(misschien(STANDAARDVERKLARING));
        assertThat(graad(standaard, "2099-01-01")).isEqualTo(misschien(STANDAARDVERKLARING));
    }

    @Test
    void zonder_enige_datum_is_op_geen_dag_iets_vast_te_stellen() {
        var standaard = eenStandaard("a", eenBesluit().op("").met(besloten(VERBINDEND, "")).maak());

        assertThat(graad(standaard, "1990-01-01")).isEqualTo(misschien(VERBINDEND));
        assertThat(graad(standaard, "2026-01-01")).isEqualTo(misschien(VERBINDEND));
    }

    @Test
    void wat_zonder_besluit_is_opgenomen_heeft_geen_binding() {
        var standaard =
                eenStandaard(
                        "a", eenBesluit().op("").historisch(Kenmerk.FEITELIJK_AANBEVOLEN).maak());

        assertThat(graad(standaard, "2026-01-01")).isEqualTo(geen());
        assertThat(standaard.op(dag("2026-01-01")).status()).isEqualTo(ZONDER_BINDING);
    }

    @Test
    void voor_het_besluit_staat_een_standaard_niet_in_de_lijst() {
        assertThat(getrapt.op(dag("2018-12-31")).status()).isEqualTo(NOG_GEEN_BESLUIT);
    }

    @Test
    void tussen_besluit_en_begin_geldt_hij_later() {
        var standaard =
                eenStandaard(
                        "a",
                        eenBesluit()
                                .op("2021-01-15")
                                .met(besloten(VERBINDEND, "2021-04-01"))
                                .maak());

        assertThat(standaard.op(dag("2021-02-01")).status()).isEqualTo(GELDT_LATER);
    }

    @Test
    void de_volgorde_is_die_van_de_besluiten_en_niet_die_van_het_vastleggen() {
        var oud = eenBesluit().op("2016-12-08").met(besloten(AANBEVOLEN, "2016-12-08")).maak();
        var nieuw =
                eenBesluit().op("2020-11").met(besloten(STANDAARDVERKLARING, "2021-04-01")).maak();

        assertThat(graad(eenStandaard("a", nieuw, oud), "2024-01-01"))
                .isEqualTo(graad(eenStandaard("a", oud, nieuw), "2024-01-01"))
                .isEqualTo(vast(STANDAARDVERKLARING));
    }

    private static Ladder.Graad graad(Standaard standaard, String dag) {
        return standaard.graad(dag(dag));
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static Ladder.Graad vast(Verbindendheid graad) {
        return new Ladder.Vast(graad);
    }

    private static Ladder.Graad geen() {
        return new Ladder.Geen();
    }

    private static Ladder.Graad misschien(Verbindendheid... graden) {
        return new Ladder.NietVastTeStellen(Set.of(graden));
    }
}
