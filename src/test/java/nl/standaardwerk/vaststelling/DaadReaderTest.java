// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.web.Formulier;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class DaadReaderTest {

    @Test
    void een_keuze_die_op_een_andere_pagina_hoort_is_geen_keuze() {
        for (Daadpagina pagina :
                List.of(Daadpagina.AGENDERING, Daadpagina.BEKRACHTIGING, Daadpagina.BESLUIT)) {
            Arrays.stream(Handeling.values())
                    .filter(h -> !pagina.handelingen().contains(h))
                    .forEach(h -> assertThat(fouten(pagina, "keuze", h.name())).contains("keuze"));
        }
    }

    @Test
    void alles_wat_ontbreekt_wordt_in_een_keer_gezegd() {
        assertThat(fouten(Daadpagina.VOORDRACHT)).containsExactly("tekst", "commissies");
        assertThat(fouten(Daadpagina.BEKENDMAKING)).containsExactly("datum", "aan-wie", "kenmerk");
        assertThat(fouten(Daadpagina.AANHOUDEN)).containsExactly("tot", "reden");
        assertThat(fouten(Daadpagina.BEKRACHTIGING))
                .containsExactly("keuze", "datum", "vergadering");
        assertThat(fouten(Daadpagina.AGENDERING, "keuze", "RAADPLEEGT"))
                .containsExactly("vorm", "effect", "vraag");
        assertThat(fouten(Daadpagina.BESLUIT, "keuze", "WIJST_AF"))
                .containsExactly("datum", "motivering");
    }

    @Test
    void een_commissie_die_geen_code_is_wordt_geweigerd() {
        assertThat(fouten(Daadpagina.VOORDRACHT, "tekst", "Tekst", "commissies", "Geen Code!"))
                .containsExactly("commissies");
    }

    private static List<String> fouten(Daadpagina pagina, String... velden) {
        var formulier = Formulier.leeg();
        for (int n = 0; n < velden.length; n += 2) {
            formulier = formulier.met(velden[n], velden[n + 1]);
        }
        var ingevuld = formulier;
        return catchThrowableOfType(OnjuisteInvoer.class, () -> DaadReader.lees(pagina, ingevuld))
                .fouten()
                .stream()
                .map(Veldfout::veld)
                .toList();
    }
}
