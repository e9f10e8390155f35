// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class ConceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/voorstellen/SW-2026-001/bewerken/toets/1",
                "/vaststelling/historisch/nieuw",
                "/gemeenten/'s-Hertogenbosch"
            })
    void een_eigen_adres_kan_een_formulier_zijn(String pad) {
        assertThat(Formulierpad.vind(pad)).contains(new Formulierpad(pad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "x", "https://elders.nl/", "/a?b", "/a#b", "/a b", "/a\nb"})
    void iets_anders_niet(String pad) {
        assertThat(Formulierpad.vind(pad)).isEmpty();
        assertThatThrownBy(() -> new Formulierpad(pad)).isInstanceOf(OnjuisteInvoer.class);
    }

    @Test
    void een_adres_is_hoogstens_300_tekens() {
        assertThat(Formulierpad.vind("/" + "a".repeat(299))).isPresent();
        assertThat(Formulierpad.vind("/" + "a".repeat(300))).isEmpty();
    }

    @Test
    void een_concept_is_hoogstens_zo_groot_als_een_formulier() {
        var precies = Map.of("a", List.of("x".repeat(Concept.LANGSTE - 1)));
        var teLang = Map.of("a", List.of("x".repeat(Concept.LANGSTE)));
        var teVeel = Map.of("a", Collections.nCopies(Concept.MEESTE_VELDEN + 1, ""));

        assertThatNoException().isThrownBy(() -> Concept.controleer(precies));
        assertThatThrownBy(() -> Concept.controleer(teLang)).isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> Concept.controleer(teVeel)).isInstanceOf(OnjuisteInvoer.class);
    }
}
