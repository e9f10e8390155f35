// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerugwegTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/voorstellen/SW-2026-014/adviezen?versie=2&a=b"})
    void een_eigen_pagina_mag(String pad) {
        assertThat(Terugweg.veilig(pad)).isEqualTo(pad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://kwaad.example",
                "//kwaad.example",
                "/\\kwaad.example",
                "\\\\kwaad.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "register",
                "/inloggen?naar=/x",
                "/uitloggen"
            })
    void een_ander_adres_wordt_de_voorpagina(String pad) {
        assertThat(Terugweg.veilig(pad)).isEqualTo("/");
    }
}
