// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static nl.standaardwerk.gemeenten.Voorbeelden.gm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.Voorbeelden;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** Over which years a gemeente reports, and on which day. */
class VerslagjaarTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);

    private static Gemeente gemeente(String code) {
        return Voorbeelden.gemeenten().get(gm(code));
    }

    private static void geen(String code, int jaar, String reden) {
        assertThatThrownBy(() -> Verslagjaar.van(gemeente(code), jaar, VANDAAG))
                .isInstanceOfSatisfying(
                        GeenRapportage.class, g -> assertThat(g.code()).isEqualTo(reden));
    }

    @Test
    void een_jaar_dat_voorbij_is_sluit_op_31_december_en_vergelijkt_met_die_dag_ervoor() {
        var jaar = Verslagjaar.van(gemeente("0796"), 2025, VANDAAG);

        assertThat(jaar.op()).isEqualTo("2025-12-31");
        assertThat(jaar.vorige()).contains(LocalDate.of(2024, 12, 31));
        assertThat(jaar.soort()).isEqualTo(Verslagjaar.Soort.HEEL);
    }

    @Test
    void het_lopende_jaar_heeft_de_stand_van_vandaag() {
        var jaar = Verslagjaar.van(gemeente("0796"), 2026, VANDAAG);

        assertThat(jaar.op()).isEqualTo(VANDAAG);
        assertThat(jaar.soort()).isEqualTo(Verslagjaar.Soort.LOPEND);
        assertThat(Verslagjaar.van(gemeente("0796"), 2026, LocalDate.of(2026, 12, 31)).soort())
                .isEqualTo(Verslagjaar.Soort.HEEL);
    }

    @Test
    void een_opgeheven_gemeente_sluit_op_haar_laatste_dag() {
        var jaar = Verslagjaar.van(gemeente("0457"), 2022, VANDAAG);

        assertThat(jaar.op()).isEqualTo("2022-03-23");
        assertThat(jaar.soort()).isEqualTo(Verslagjaar.Soort.OPGEHEVEN);
        geen("0457", 2023, "rapportage-geen-gemeente");
        assertThat(Verslagjaar.alle(gemeente("0457"), VANDAAG))
                .extracting(Verslagjaar::jaar)
                .containsExactly(2022, 2021, 2020, 2019, 2018, 2017);
    }

    @Test
    void een_nieuwe_gemeente_heeft_geen_jaar_om_mee_te_vergelijken() {
        // Land van Cuijk, 1 January 2022
        assertThat(Verslagjaar.van(gemeente("1982"), 2022, VANDAAG).vorige()).isEmpty();
        geen("1982", 2021, "rapportage-geen-gemeente");
        assertThat(Verslagjaar.alle(gemeente("1982"), VANDAAG))
                .extracting(Verslagjaar::jaar)
                .containsExactly(2026, 2025, 2024, 2023, 2022);
    }

    @Test
    void voor_2017_en_na_vandaag_is_er_niets() {
        geen("0796", 2016, "rapportage-te-vroeg");
        geen("0796", 2027, "rapportage-toekomst");
        assertThat(Verslagjaar.van(gemeente("0796"), 2017, VANDAAG).vorige()).isEmpty();
        assertThat(Verslagjaar.alle(gemeente("0796"), VANDAAG)).hasSize(10);
        assertThatThrownBy(
                        () ->
                                new Verslagjaar(
                                        2025, VANDAAG, Optional.empty(), Verslagjaar.Soort.HEEL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
