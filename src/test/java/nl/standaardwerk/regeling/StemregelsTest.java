// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a vote is weighed and counted under the settings of 2018. */
class StemregelsTest {

    private final Stemregels stemregels = new Regeling2018().stemregels();

    @ParameterizedTest
    @CsvSource({"0, 1", "947, 1", "1999, 1", "2000, 2", "48123, 48", "75999, 75", "900000, 75"})
    void een_gemeente_heeft_een_stem_per_duizend_inwoners_met_een_bodem_en_een_plafond(
            int inwoners, int stemmen) {
        assertThat(stemregels.gewicht(inwoners)).isEqualTo(stemmen);
    }

    @ParameterizedTest
    @CsvSource({
        "51, 49, 0, true",
        "50, 50, 0, false",
        "49, 51, 0, false",
        "2, 1, 97, true",
        "0, 0, 100, false",
        "0, 0, 0, false",
        "1, 0, 0, true"
    })
    void meer_dan_de_helft_van_voor_en_tegen_is_nodig_en_onthouding_telt_niet(
            long voor, long tegen, long onthouding, boolean aangenomen) {
        assertThat(stemregels.aangenomen(voor, tegen, onthouding, 100)).isEqualTo(aangenomen);
    }

    @Test
    void zonder_quorum_telt_de_opkomst_niet() {
        assertThat(stemregels.aangenomen(1, 0, 0, 10_000)).isTrue();
    }
}
