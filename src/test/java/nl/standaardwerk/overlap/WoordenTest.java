// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoordenTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "PDF/A, pdf a",
                "Élève's standaard!, eleves standaard",
                "'s-Hertogenbosch, s hertogenbosch",
                "pas toe of leg uit, standaardverklaring",
                "verplichte standaard, verbindend standaard",
                "NL-CIUS, nlcius",
                "Baseline Informatiebeveiliging Overheid, bio"
            })
    void accenten_tekens_en_synoniemen_maken_niet_uit(String tekst, String plat) {
        assertThat(Woorden.plat(tekst)).isEqualTo(plat);
    }

    @Test
    void woorden_die_niets_zeggen_vallen_weg_tenzij_er_niets_anders_is() {
        assertThat(Woorden.betekenis("Zaken API-standaard Zaken API")).isEqualTo("zaken");
        assertThat(Woorden.betekenis("Standaard API")).isEqualTo("standaard api");
        assertThat(Woorden.betekenis("!!")).isEmpty();
    }

    @Test
    void gelijk_is_gelijk_op_tekens_na_en_nooit_leeg() {
        assertThat(Woorden.gelijk("GIBIT", "Gibit.")).isTrue();
        assertThat(Woorden.gelijk("GIBIT", "GIBIT 2023")).isFalse();
        assertThat(Woorden.gelijk("!", "?")).isFalse();
    }
}
