// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static nl.standaardwerk.toepassing.Standsoort.AFWIJKING;
import static nl.standaardwerk.toepassing.Standsoort.GEEN_OPGAVE;
import static nl.standaardwerk.toepassing.Standsoort.GEPLAND;
import static nl.standaardwerk.toepassing.Standsoort.LEG_UIT;
import static nl.standaardwerk.toepassing.Standsoort.TOEGEPAST;
import static nl.standaardwerk.toepassing.Standsoort.VERLOPEN;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.monitoring.Grafiek.Bijschrift;
import nl.standaardwerk.toepassing.Standsoort;
import nl.standaardwerk.toepassing.Telling;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The days, counts and drawing of a series. */
class VerloopTest {

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static Telling telling(Map<Standsoort, Integer> aantallen) {
        return new Telling(aantallen, false);
    }

    private static Verloop verloop(int toegepast, int gepland, int uitleg, int onbekend) {
        return Verloop.van(
                List.of(dag("2025-01-01"), dag("2026-01-01")),
                Map.of(
                        dag("2025-01-01"),
                        telling(Map.of(GEEN_OPGAVE, 342)),
                        dag("2026-01-01"),
                        telling(
                                Map.of(
                                        TOEGEPAST,
                                        toegepast,
                                        GEPLAND,
                                        gepland,
                                        LEG_UIT,
                                        uitleg,
                                        GEEN_OPGAVE,
                                        onbekend))));
    }

    @Test
    void tot_twee_jaar_telt_elke_maand() {
        assertThat(Peildagen.van(dag("2025-11-15"), dag("2026-02-10")))
                .containsExactly(
                        dag("2025-11-15"),
                        dag("2025-12-01"),
                        dag("2026-01-01"),
                        dag("2026-02-01"),
                        dag("2026-02-10"));
        assertThat(Peildagen.van(dag("2024-01-01"), dag("2026-01-01"))).hasSize(25);
    }

    @Test
    void langer_dan_twee_jaar_telt_elk_kwartaal() {
        var dagen = Peildagen.van(dag("2020-02-29"), dag("2026-05-03"));

        assertThat(dagen).startsWith(dag("2020-02-29"), dag("2020-04-01"), dag("2020-07-01"));
        assertThat(dagen).endsWith(dag("2026-04-01"), dag("2026-05-03"));
        assertThat(dagen).isSorted().doesNotHaveDuplicates();
        assertThat(dagen).hasSize(2 + 25);
    }

    @Test
    void een_enkele_dag_is_een_punt_en_voor_het_begin_is_er_geen() {
        assertThat(Peildagen.van(dag("2026-01-01"), dag("2026-01-01"))).hasSize(1);
        assertThat(Peildagen.van(dag("2026-01-02"), dag("2026-01-01"))).isEmpty();
    }

    @Test
    void elke_status_telt_in_precies_een_groep() {
        assertThat(Groep.van(VERLOPEN)).isEqualTo(Groep.ONBEKEND);
        assertThat(Arrays.stream(Standsoort.values()).map(Groep::van))
                .as("no group is empty")
                .contains(Groep.values());
        var alles =
                telling(
                        Map.of(
                                TOEGEPAST,
                                1,
                                GEPLAND,
                                2,
                                LEG_UIT,
                                4,
                                AFWIJKING,
                                8,
                                VERLOPEN,
                                16,
                                GEEN_OPGAVE,
                                32));
        assertThat(Groep.LEG_UIT.in(alles)).isEqualTo(12);
        assertThat(Groep.ONBEKEND.in(alles)).isEqualTo(48);
    }

    @Test
    void een_dag_waarop_niemand_verplicht_was_heeft_basis_nul() {
        var verloop = Verloop.van(List.of(dag("2026-01-01")), Map.of());

        assertThat(verloop.laatste().basis()).isZero();
        assertThat(new Grafiek(verloop, 760, 340).lijn(Groep.TOEGEPAST)).isEqualTo("632,306");
        assertThat(new Grafiek(verloop, 760, 340).raster()).containsExactly(0);
    }

    @Test
    void de_lijnen_beginnen_links_en_eindigen_rechts() {
        var grafiek = new Grafiek(verloop(171, 0, 0, 171), 760, 340);

        assertThat(grafiek.lijn(Groep.TOEGEPAST)).isEqualTo("44,306 632,162");
        assertThat(grafiek.basis()).isEqualTo("44,18 632,18");
        assertThat(grafiek.raster()).containsExactly(0, 100, 200, 300);
    }

    @Test
    void woorden_bij_de_lijnen_staan_niet_over_elkaar() {
        for (var verloop :
                List.of(verloop(0, 0, 0, 342), verloop(5, 5, 4, 328), verloop(340, 1, 1, 0))) {
            var hoogten =
                    new Grafiek(verloop, 358, 330)
                            .bijschriften().stream().map(Bijschrift::tekst).toList();
            assertThat(hoogten.get(0) - hoogten.get(1)).isGreaterThanOrEqualTo(20);
            assertThat(hoogten.get(1) - hoogten.get(2)).isGreaterThanOrEqualTo(20);
        }
    }
}
