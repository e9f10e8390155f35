// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static nl.standaardwerk.gemeenten.Voorbeelden.gemeenten;
import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.regeling.Regelingen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who may vote, and with what weight. */
class KiezerslijstTest {

    private static Kiezerslijst op(String dag, String... kring) {
        var echt = gemeenten();
        var op = LocalDate.parse(dag);
        return Kiezerslijst.van(
                echt.op(op),
                echt.inwonersOp(op),
                Set.of(kring).stream()
                        .map(nl.standaardwerk.gemeenten.GemeenteCode::new)
                        .collect(java.util.stream.Collectors.toSet()),
                Regelingen.versie("2018").stemregels());
    }

    @ParameterizedTest
    @CsvSource({"Schiermonnikoog, 0088, 982, 1", "Amsterdam, 0363, , 75", "Rozendaal, 0277, , 1"})
    void de_kleinste_heeft_een_stem_en_de_grootste_vijfenzeventig(
            String naam, String code, Integer inwoners, int gewicht) {
        var kiezer = op("2023-06-01").vind(gm(code)).orElseThrow();

        assertThat(kiezer.naam()).isEqualTo(naam);
        assertThat(kiezer.gewicht()).isEqualTo(gewicht);
        if (inwoners != null) {
            assertThat(kiezer.inwoners()).isEqualTo(inwoners);
        }
    }

    @Test
    void land_van_cuijk_stemt_vanaf_de_dag_dat_het_bestaat_en_zijn_voorgangers_tot_dan() {
        assertThat(op("2021-12-31").vind(gm("1982"))).isEmpty();
        assertThat(op("2021-12-31").vind(gm("0756"))).isPresent();

        var lijst = op("2022-01-01");

        assertThat(lijst.peildatum()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(lijst.vind(gm("1982")).orElseThrow().gewicht()).isEqualTo(75);
        assertThat(lijst.vind(gm("0756"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, 380", "2019-06-01, 355", "2024-06-01, 342"})
    void elke_gemeente_van_de_dag_staat_er_een_keer_op(String dag, int aantal) {
        assertThat(op(dag).kiezers()).hasSize(aantal);
    }

    @Test
    void een_kring_beperkt_wie_er_stemt() {
        var lijst = op("2024-06-01", "GM0088", "GM0363");

        assertThat(lijst.kiezers())
                .extracting(k -> k.naam())
                .containsExactly("Amsterdam", "Schiermonnikoog");
        assertThat(lijst.gewicht()).isEqualTo(76);
    }

    @Test
    void een_gemeente_staat_er_niet_twee_keer_op() {
        var kiezer = new Kiezerslijst.Kiezer(gm("0363"), "Amsterdam", 1, 1);

        assertThatThrownBy(
                        () -> new Kiezerslijst(LocalDate.of(2024, 1, 1), List.of(kiezer, kiezer)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
