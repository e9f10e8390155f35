// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DatuminvoerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 juli 2028",
                "1 JULI 2028",
                " 01  juli 2028 ",
                "1 jul 2028",
                "1 jul. 2028",
                "1-7-2028",
                "01-07-2028",
                "1/7/2028",
                "1.7.2028",
                "1 - 7 - 2028",
                "2028-07-01"
            })
    void een_datum_mag_op_elke_gewone_manier(String invoer) {
        assertThat(Datuminvoer.lees(invoer)).contains(LocalDate.of(2028, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "31 juni 2028",
                "30-2-2028",
                "1 juli 28",
                "1 july 2028",
                "7-2028",
                "2028",
                "99999999999999999999-1-2028",
                "1-7-20280",
                "1 juli 2028\u0000"
            })
    void wat_geen_dag_is_wordt_niet_geraden(String invoer) {
        assertThat(Datuminvoer.lees(invoer)).isEmpty();
    }

    @Test
    void maart_en_september_hebben_een_eigen_afkorting() {
        assertThat(Datuminvoer.lees("3 mrt 2026")).contains(LocalDate.of(2026, 3, 3));
        assertThat(Datuminvoer.lees("3 sept 2026")).contains(LocalDate.of(2026, 9, 3));
    }

    @Property
    void readsAnythingWithoutFailing(@ForAll String invoer) {
        assertThat(Datuminvoer.lees(invoer)).isNotNull();
    }
}
