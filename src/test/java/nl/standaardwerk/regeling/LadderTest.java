// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static nl.standaardwerk.regeling.Datering.Antwoord.*;
import static nl.standaardwerk.regeling.Verbindendheid.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.regeling.Trede.Besloten;
import nl.standaardwerk.regeling.Trede.Voorgenomen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Dates as exact as they are known, and the degree that follows from them. */
class LadderTest {

    private static final Ladder VERWERKERSOVEREENKOMST =
            Ladder.van(
                    new Besloten(VERBINDEND, Datering.van("2020-01-01")),
                    new Besloten(STANDAARDVERKLARING, Datering.van("2019")));

    @ParameterizedTest
    @CsvSource({
        "2020-11-24, 2020-11-23, NEE",
        "2020-11-24, 2020-11-24, JA",
        "2020-11,    2020-10-31, NEE",
        "2020-11,    2020-11-01, NIET_VAST_TE_STELLEN",
        "2020-11,    2020-11-29, NIET_VAST_TE_STELLEN",
        "2020-11,    2020-11-30, JA",
        "2020,       2019-12-31, NEE",
        "2020,       2020-06-01, NIET_VAST_TE_STELLEN",
        "2020,       2020-12-31, JA",
        "'',         1900-01-01, NIET_VAST_TE_STELLEN",
        "'',         2100-01-01, NIET_VAST_TE_STELLEN"
    })
    void een_datering_antwoordt_alleen_zo_zeker_als_zij_is(
            String datering, LocalDate dag, Datering.Antwoord antwoord) {
        assertThat(Datering.van(datering).isBereiktOp(dag)).isEqualTo(antwoord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11-24", "2020-11", "2020", ""})
    void een_datering_blijft_zo_precies_als_haar_bron(String tekst) {
        assertThat(Datering.van(tekst).tekst()).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2020-13", "2020-02-30", "november 2020", "x"})
    void iets_anders_is_geen_datering(String tekst) {
        assertThatThrownBy(() -> Datering.van(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dateringen_staan_op_volgorde_van_hun_eerste_dag_en_onbekend_komt_laatst() {
        var teksten = List.of("2019", "2020-01-01", "2020-01", "2020", "2021-03-05", "");
        var dateringen = new ArrayList<>(teksten.stream().map(Datering::van).toList());
        Collections.reverse(dateringen);
        Collections.sort(dateringen);

        assertThat(dateringen).extracting(Datering::tekst).isEqualTo(teksten);
    }

    @Test
    void de_verwerkersovereenkomst_was_standaardverklaring_en_werd_verbindend() {
        assertThat(VERWERKERSOVEREENKOMST.op(LocalDate.of(2018, 12, 31)))
                .isEqualTo(new Ladder.Geen());
        assertThat(VERWERKERSOVEREENKOMST.op(LocalDate.of(2019, 12, 31)))
                .isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
        assertThat(VERWERKERSOVEREENKOMST.op(LocalDate.of(2020, 1, 1)))
                .isEqualTo(new Ladder.Vast(VERBINDEND));
    }

    @Test
    void midden_in_een_jaar_dat_niet_preciezer_bekend_is_staat_de_graad_niet_vast() {
        assertThat(VERWERKERSOVEREENKOMST.op(LocalDate.of(2019, 6, 1)))
                .isEqualTo(new Ladder.NietVastTeStellen(Set.of(STANDAARDVERKLARING)));
    }

    @Test
    void een_trede_met_onbekende_datum_kan_altijd_al_gelden() {
        var ladder = Ladder.van(new Besloten(VERBINDEND, Datering.van("")));

        assertThat(ladder.op(LocalDate.of(2026, 1, 1)))
                .isEqualTo(new Ladder.NietVastTeStellen(Set.of(VERBINDEND)));
    }

    @Test
    void een_voorgenomen_trede_verandert_de_graad_nooit() {
        var ladder =
                Ladder.van(
                        new Besloten(STANDAARDVERKLARING, Datering.van("2021-04-01")),
                        new Voorgenomen(VERBINDEND, Datering.van("2022")));

        assertThat(ladder.op(LocalDate.of(2023, 1, 1)))
                .isEqualTo(new Ladder.Vast(STANDAARDVERKLARING));
        assertThat(ladder.voorgenomen()).hasSize(1);
        assertThat(ladder.graden()).containsExactly(STANDAARDVERKLARING, VERBINDEND);
    }

    @Test
    void een_latere_lagere_trede_geldt_ook() {
        var ladder =
                Ladder.van(
                        new Besloten(VERBINDEND, Datering.van("2020-01-01")),
                        new Besloten(AANBEVOLEN, Datering.van("2024-01-01")));

        assertThat(ladder.op(LocalDate.of(2024, 1, 1))).isEqualTo(new Ladder.Vast(AANBEVOLEN));
    }

    @Test
    void een_lege_ladder_geeft_geen_graad() {
        assertThat(Ladder.LEEG.op(LocalDate.of(2024, 1, 1))).isEqualTo(new Ladder.Geen());
    }
}
