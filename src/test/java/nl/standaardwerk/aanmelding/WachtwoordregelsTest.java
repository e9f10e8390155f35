// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WachtwoordregelsTest {

    private final Wachtwoordregels regels = new Wachtwoordregels();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier paarse olifanten dansen",
                "kJ8#mmQz2!vbLx",
                "mijn fiets staat bij de molen",
                "zomer in een huis van glas"
            })
    void een_eigen_zin_mag(String wachtwoord) {
        assertThatCode(() -> regels.controleer(wachtwoord, wachtwoord, List.of("Piet Test")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elf tekens!",
                "wachtwoord123",
                "Welkom2026!!!",
                "W@chtw00rd1234",
                "Zomer2026Deventer",
                "qwertyuiop123",
                "aaaaaaaaaaaaaa",
                "121212121212121",
                "PietJansen2026",
                "gemeenteutrecht1",
                "Standaardwerk2026"
            })
    void een_wachtwoord_dat_iedereen_probeert_mag_niet(String wachtwoord) {
        assertThatThrownBy(
                        () ->
                                regels.controleer(
                                        wachtwoord,
                                        wachtwoord,
                                        List.of("Piet Jansen", "piet.jansen@voorbeeld.nl")))
                .isInstanceOf(OnjuisteInvoer.class);
    }
}
