// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gemeenten;
import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.stemming.Opening.Databasestand;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What must be in order before a vote is opened. */
class OpeningTest {

    private static final Databasestand GOED = new Databasestand(Set.of(), Duration.ofMillis(250));
    private static final Instant NU = Instant.parse("2021-11-01T12:00:00Z");

    private static Opening opening(
            String vraag, int dagen, Set<GemeenteCode> kring, Databasestand stand) {
        return new Opening(
                vraag,
                new Periode(NU.minus(Duration.ofDays(60)), NU.plus(Duration.ofDays(dagen))),
                gemeenten().op(LocalDate.of(2021, 11, 1)),
                kring,
                stand,
                NU);
    }

    @Test
    void als_alles_klopt_is_er_geen_bezwaar() {
        assertThat(opening("Bent u voor?", 10, Set.of(), GOED).bezwaren()).isEmpty();
    }

    @Test
    void alle_bezwaren_worden_tegelijk_genoemd() {
        var slecht =
                new Databasestand(
                        Set.of("fsync", "synchronous_commit", "full_page_writes"),
                        Duration.ofMillis(251));

        assertThat(opening(" ", -1, Set.of(gm("9999")), slecht).bezwaren())
                .containsExactly(
                        Bezwaar.VRAAG_ONTBREEKT,
                        Bezwaar.PERIODE_VOORBIJ,
                        Bezwaar.KRING_BESTAAT_NIET,
                        Bezwaar.FSYNC_UIT,
                        Bezwaar.SYNCHRONOUS_COMMIT_UIT,
                        Bezwaar.FULL_PAGE_WRITES_UIT,
                        Bezwaar.KLOK_WIJKT_AF);
    }

    @Test
    void een_gemeente_die_tijdens_de_stemming_ophoudt_te_bestaan_is_een_bezwaar() {
        assertThat(opening("Bent u voor?", 61, Set.of(), GOED).bezwaren())
                .containsExactly(Bezwaar.HERINDELING_IN_PERIODE);
        assertThat(opening("Bent u voor?", 61, Set.of(gm("0363")), GOED).bezwaren()).isEmpty();
    }

    @Test
    void het_verschil_tussen_twee_klokken_is_wat_buiten_de_vraag_valt() {
        var na = NU.plusMillis(40);

        assertThat(Databasestand.verschil(NU, NU.plusMillis(20), na)).isZero();
        assertThat(Databasestand.verschil(NU, NU.minusMillis(300), na)).hasMillis(300);
        assertThat(Databasestand.verschil(NU, na.plusMillis(300), na)).hasMillis(300);
    }
}
