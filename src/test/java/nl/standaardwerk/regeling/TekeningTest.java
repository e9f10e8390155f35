// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.Collectors;

/** The drawing on the page says what the rows say. */
class TekeningTest {

    private final Regeling regeling = new Regeling2018();

    @ParameterizedTest
    @EnumSource
    void elke_stap_en_elke_gang_van_de_route_staat_op_de_tekening(Verbindendheid graad) {
        var procedure = regeling.procedure(graad);

        var tekening = Tekening.van(procedure, Woorden::label);

        assertThat(tekening.vakken())
                .extracting(Tekening.Vak::naam)
                .containsAll(
                        procedure.stappen().stream()
                                .filter(s -> s != Stap.INGETROKKEN)
                                .map(Woorden::label)
                                .toList());
        assertThat(tekening.lijnen()).hasSameSizeAs(procedure.stromen());
        String woorden =
                tekening.teksten().stream()
                        .map(Tekening.Bijschrift::tekst)
                        .collect(Collectors.joining(" "));
        procedure.stromen().forEach(s -> assertThat(woorden).contains(s.tekst(Woorden::label)));
    }

    @ParameterizedTest
    @EnumSource
    void geen_twee_vakken_liggen_over_elkaar_en_niets_valt_buiten_beeld(Verbindendheid graad) {
        var tekening = Tekening.van(regeling.procedure(graad), Woorden::label);

        for (Tekening.Vak een : tekening.vakken()) {
            assertThat(een.x() + een.breed()).isLessThanOrEqualTo(Tekening.BREEDTE);
            assertThat(een.y() + een.hoog()).isLessThanOrEqualTo(tekening.hoogte());
            for (Tekening.Vak ander : tekening.vakken()) {
                assertThat(een.equals(ander) || !raakt(een, ander)).as(een + " " + ander).isTrue();
            }
        }
    }

    private static boolean raakt(Tekening.Vak een, Tekening.Vak ander) {
        return een.x() < ander.x() + ander.breed()
                && ander.x() < een.x() + een.breed()
                && een.y() < ander.y() + ander.hoog()
                && ander.y() < een.y() + een.hoog();
    }

    @Test
    void een_lange_tekst_breekt_op_woorden() {
        assertThat(Tekening.regels("een twee drie vier", 9))
                .containsExactly("een twee", "drie vier");
    }
}
