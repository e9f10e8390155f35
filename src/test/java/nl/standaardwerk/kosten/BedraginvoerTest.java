// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedraginvoerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310000|31000000",
                "310.000|31000000",
                "€ 310.000,-|31000000",
                "1.250,50|125050",
                "1250,5 euro|125050",
                "- € 2.900|-290000",
                "−2.900|-290000",
                "EUR 12|1200",
                "0|0"
            })
    void leest_een_bedrag_zoals_mensen_het_schrijven(String getypt, long centen) {
        assertThat(Bedraginvoer.lees(getypt, Bedraginvoer.CENTEN)).contains(centen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tien",
                "1,234",
                "12.5",
                "1.25",
                "310,000.00",
                "1 000 000 000 000 000",
                "--5",
                "5-",
                "1e6",
                "٣",
                "0x10",
                "€"
            })
    void raadt_niet_wat_geen_bedrag_is(String getypt) {
        assertThat(Bedraginvoer.lees(getypt, Bedraginvoer.CENTEN)).isEmpty();
    }

    @Property(tries = 300)
    void wat_terugkomt_in_het_veld_is_hetzelfde_bedrag(
            @ForAll @LongRange(min = -Bedrag.MEESTE_VAST, max = Bedrag.MEESTE_VAST) long centen,
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long honderdsten) {
        assertThat(Bedraginvoer.lees(Bedraginvoer.tekst(centen, 2), 2)).contains(centen);
        assertThat(Bedraginvoer.lees(Bedraginvoer.tekst(honderdsten, 4), 4)).contains(honderdsten);
    }
}
