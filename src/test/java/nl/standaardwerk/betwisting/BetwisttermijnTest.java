// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

class BetwisttermijnTest {

    private static final Period TWEE_WEKEN = Period.ofWeeks(2);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T15:00:00Z, 2026-12-11, 2026-12-11T23:00:00Z",
        // the clock goes forward on 29 March 2026 and back on 25 October 2026
        "2026-03-20T10:00:00Z, 2026-04-03, 2026-04-03T22:00:00Z",
        "2026-10-20T10:00:00Z, 2026-11-03, 2026-11-03T23:00:00Z",
        // an hour before midnight by the wall clock, and an hour after
        "2026-06-01T21:30:00Z, 2026-06-15, 2026-06-15T22:00:00Z",
        "2026-06-01T22:30:00Z, 2026-06-16, 2026-06-16T22:00:00Z"
    })
    void de_termijn_telt_hele_dagen_na_de_dag_van_vaststelling(
            Instant vastgesteld, LocalDate laatste, Instant tot) {
        var termijn = Betwisttermijn.van(vastgesteld, TWEE_WEKEN);

        assertThat(termijn.laatsteDag()).isEqualTo(laatste);
        assertThat(termijn.tot()).isEqualTo(tot);
    }

    @Test
    void het_eerste_moment_telt_en_het_laatste_niet() {
        var termijn = Betwisttermijn.van(Instant.parse("2026-11-27T15:00:00Z"), TWEE_WEKEN);

        assertThat(termijn.bevat(termijn.vanaf())).isTrue();
        assertThat(termijn.bevat(termijn.vanaf().minusNanos(1))).isFalse();
        assertThat(termijn.bevat(termijn.tot().minusNanos(1))).isTrue();
        assertThat(termijn.bevat(termijn.tot())).isFalse();
    }

    @Test
    void een_termijn_eindigt_na_zijn_begin() {
        var nu = Instant.parse("2026-11-27T15:00:00Z");

        assertThatThrownBy(() -> new Betwisttermijn(nu, nu))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
