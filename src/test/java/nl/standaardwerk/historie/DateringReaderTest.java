// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Datering;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is read as exact as it is typed, never more. */
class DateringReaderTest {

    @ParameterizedTest
    @CsvSource({
        "5 juni 2019, 2019-06-05",
        "5-6-2019, 2019-06-05",
        "2019-06-05, 2019-06-05",
        "juni 2019, 2019-06",
        "Nov 2020, 2020-11",
        "6-2019, 2019-06",
        "06/2019, 2019-06",
        "2019-06, 2019-06",
        "' 2019 ', 2019",
        "'', ''",
        "onbekend, ''",
        "Niet gevonden, ''"
    })
    void een_datum_wordt_zo_precies_gelezen_als_hij_is_getypt(String getypt, String tekst) {
        assertThat(DateringReader.lees(getypt).map(Datering::tekst)).contains(tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ooit",
                "32 juni 2019",
                "13-2019",
                "0000",
                "1899",
                "3000",
                "19",
                "juni",
                "1-1-0001"
            })
    void wat_geen_datum_is_wordt_geweigerd(String getypt) {
        assertThat(DateringReader.lees(getypt)).isEmpty();
    }
}
