// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.voorbereiding.Toetsantwoord;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;

class VerhalenTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 23);

    @Test
    void elk_verhaal_is_te_lezen_en_loopt_vooruit_in_de_tijd() {
        for (Verhaal verhaal : Verhalen.alle()) {
            var dagen = verhaal.akten().stream().map(a -> a.op().op(MAANDAG)).toList();

            assertThat(dagen).as(verhaal.sleutel()).isSorted();
        }
    }

    @Test
    void het_heden_ligt_voor_vandaag_op_elke_dag_van_het_jaar() {
        for (int i = 0; i < 370; i++) {
            var vandaag = MAANDAG.plusDays(i);
            for (Verhaal verhaal : Verhalen.heden()) {
                assertThat(verhaal.akten().stream().map(a -> a.op().op(vandaag)))
                        .as(verhaal.sleutel() + " " + vandaag)
                        .isSorted()
                        .allMatch(dag -> dag.isBefore(vandaag));
            }
        }
    }

    @Test
    void een_gerekende_dag_valt_nooit_in_het_weekend() {
        for (int i = 1; i < 40; i++) {
            assertThat(new Moment("-P" + i + "D").op(MAANDAG).getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(new Moment("P" + i + "D").op(MAANDAG).getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        assertThat(new Moment("2019-06-01").op(MAANDAG)).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void van_het_ontwerpsysteem_is_een_toetsvraag_nog_niet_beantwoord() {
        assertThat(Verhalen.lees("heden-nl-design-system").onderwerp().toets())
                .filteredOn(a -> a.antwoord() == Toetsantwoord.Antwoord.NOG_ONBEKEND)
                .hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotRight() {
        assertThatThrownBy(() -> Verhalen.lees("bestaat-niet"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new Moment("morgen")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Verhaal.Peiling(MAANDAG, "HEEL_STERK"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
