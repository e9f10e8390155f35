// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class LijstReaderTest {

    private static final String KOP = "object_id,standaard_object_id,name,version,status\n";

    @ParameterizedTest
    @EnumSource
    void theListsOfTheApplicationHaveNoFaults(Referentielijst lijst) {
        assertThat(LijstReader.lees(lijst, ReferentielijstLoader.inhoud(lijst)))
                .hasSizeGreaterThan(60);
    }

    @Test
    void everyFaultIsToldWithLineAndColumn() {
        var fouten =
                fouten(
                        KOP
                                + "a,s,Naam,1,In gebruik\n"
                                + "a,s,,1,In gebruik\n"
                                + "b,s,Naam,1,Weg\n"
                                + "c,s\n");

        assertThat(fouten)
                .extracting(Veldfout::sleutel, f -> f.waarden().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("overlap.fout.dubbel", 3L),
                        org.assertj.core.groups.Tuple.tuple("overlap.fout.nodig", 3L),
                        org.assertj.core.groups.Tuple.tuple("overlap.fout.woord", 4L),
                        org.assertj.core.groups.Tuple.tuple("overlap.fout.cellen", 5L));
    }

    @Test
    void refusesOtherColumnsOtherCharactersAndAnEmptyList() {
        assertThat(fouten("naam\nx\n"))
                .extracting(Veldfout::sleutel)
                .containsExactly("overlap.fout.kop");
        assertThat(fouten(KOP)).extracting(Veldfout::sleutel).containsExactly("overlap.fout.leeg");
        assertThat(fouten(KOP + "\"a,s\n"))
                .extracting(Veldfout::sleutel)
                .contains("overlap.fout.csv");
        assertThat(fouten(KOP + "a,s,N\0m,1,\n"))
                .extracting(Veldfout::sleutel)
                .contains("overlap.fout.tekens");
        assertThat(fouten(new byte[] {(byte) 0xC3, (byte) 0x28}))
                .extracting(Veldfout::sleutel)
                .contains("overlap.fout.tekens");
    }

    @Test
    void pas_toe_of_leg_uit_wordt_gelezen_als_verplicht() {
        var kop = String.join(",", Referentielijst.FORUM.kolommen()) + "\n";
        var rij = "X,,pas toe of leg uit,,,,,,,https://voorbeeld.nl,,\n";

        assertThat(lees(Referentielijst.FORUM, kop + rij))
                .singleElement()
                .extracting(Lijstregel::status)
                .isEqualTo("verplicht");
    }

    @Test
    void het_verschil_zegt_wat_nieuw_anders_en_weg_is() {
        var oud = lees(Referentielijst.GEMMA_VERSIES, KOP + "a,s,A,1,\nb,s,B,1,\n");
        var nieuw = lees(Referentielijst.GEMMA_VERSIES, KOP + "b,s,B,2,\nc,s,C,1,\n");
        var verschil = Verschil.tussen(oud, nieuw);

        assertThat(verschil.toegevoegd()).extracting(Lijstregel::code).containsExactly("c");
        assertThat(verschil.gewijzigd()).extracting(Lijstregel::code).containsExactly("b");
        assertThat(verschil.vervallen()).extracting(Lijstregel::code).containsExactly("a");
        assertThat(Verschil.tussen(nieuw, nieuw).isLeeg()).isTrue();
    }

    private static List<Lijstregel> lees(Referentielijst lijst, String csv) {
        return LijstReader.lees(lijst, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Veldfout> fouten(String csv) {
        return fouten(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Veldfout> fouten(byte[] csv) {
        return catchThrowableOfType(
                        OnjuisteInvoer.class,
                        () -> LijstReader.lees(Referentielijst.GEMMA_VERSIES, csv))
                .fouten();
    }
}
