// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.toegang.AccountId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

class VoorkeurTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECT, 2026-11-26, 2026-11-26T03:00, true",
        "DAGELIJKS, , 2026-11-26T06:59, false",
        "DAGELIJKS, , 2026-11-26T07:00, true",
        "DAGELIJKS, 2026-11-25, 2026-11-26T06:59, false",
        "DAGELIJKS, 2026-11-25, 2026-11-26T23:59, true",
        "DAGELIJKS, 2026-11-26, 2026-11-26T23:59, false",
        "DAGELIJKS, 2026-11-27, 2026-11-26T12:00, false",
        "NOOIT, , 2026-11-26T12:00, false"
    })
    void het_ritme_zegt_wanneer(Ritme ritme, LocalDate gekeken, LocalDateTime nu, boolean isTijd) {
        var voorkeur =
                new Voorkeur(
                        new AccountId(UUID.randomUUID()),
                        ritme,
                        Stopteken.nieuw(),
                        Optional.ofNullable(gekeken));
        assertThat(voorkeur.isTijd(nu)).isEqualTo(isTijd);
    }

    @Test
    void stoptekens_verschillen_en_staan_niet_in_een_log() {
        var tekens = new HashSet<Stopteken>();
        for (int n = 0; n < 100; n++) {
            tekens.add(Stopteken.nieuw());
        }
        assertThat(tekens).hasSize(100);
        assertThat(tekens)
                .allSatisfy(teken -> assertThat("" + teken).doesNotContain(teken.waarde()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "abcdefghijklmnopqrstuv/", "abcdefghijklmnopqrst v"})
    void wat_geen_stopteken_kan_zijn_is_er_geen(String waarde) {
        assertThat(Stopteken.lees(waarde)).isEmpty();
        assertThatThrownBy(() -> new Stopteken(waarde))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
