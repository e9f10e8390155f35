// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.beheer.Beheerfeit.Financiering;
import nl.standaardwerk.beheer.Beheerfeit.Vervolg;
import nl.standaardwerk.beheer.Beheerfeit.Vervolgsoort;
import nl.standaardwerk.register.StandaardId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How long the beheer is paid for. */
class DekkingTest {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);

    static Beheerfeit geld(String vanaf, String tot, Vervolg... vervolgen) {
        return new Beheerfeit(
                UUID.randomUUID(),
                StandaardId.nieuw(),
                new Financiering("VNG", 31_000_000L, dag(vanaf), dag(tot)),
                "",
                VANDAAG,
                false,
                List.of(vervolgen));
    }

    static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static Dekking van(Beheerfeit... feiten) {
        return Dekking.van(List.of(feiten), VANDAAG);
    }

    @Test
    void zonder_vastgelegd_geld_is_het_onbekend_en_geen_alarm() {
        assertThat(van()).isEqualTo(new Dekking(Dekking.Stand.ONBEKEND, Optional.empty(), 0));
        assertThat(van().stand().isAlarm()).isFalse();
    }

    @Test
    void twaalf_maanden_voor_het_einde_is_er_alarm_en_een_dag_eerder_niet() {
        assertThat(van(geld("2025-01-01", "2027-11-26")).stand()).isEqualTo(Dekking.Stand.LOOPT_AF);
        assertThat(van(geld("2025-01-01", "2027-11-27")).stand()).isEqualTo(Dekking.Stand.GEDEKT);
    }

    @Test
    void wie_aansluit_neemt_over_en_een_dag_ertussen_niet() {
        var eerst = geld("2025-01-01", "2027-01-01");
        assertThat(van(eerst, geld("2027-01-01", "2029-01-01")).tot()).contains(dag("2029-01-01"));
        assertThat(van(eerst, geld("2027-01-02", "2029-01-01")).tot()).contains(dag("2027-01-01"));
    }

    @Test
    void wat_vandaag_betaald_wordt_telt_op() {
        var samen = van(geld("2025-01-01", "2028-01-01"), geld("2026-01-01", "2027-01-01"));
        assertThat(samen.centen()).isEqualTo(62_000_000L);
        assertThat(samen.tot()).contains(dag("2028-01-01"));
    }

    @Test
    void op_de_eerste_dag_zonder_geld_betaalt_niemand() {
        assertThat(van(geld("2025-01-01", "2026-11-27")))
                .isEqualTo(new Dekking(Dekking.Stand.GEEN, Optional.empty(), 0));
        assertThat(van(geld("2027-01-01", "2028-01-01")).stand()).isEqualTo(Dekking.Stand.GEEN);
    }

    @Test
    void een_eerder_einde_telt_en_wat_vervallen_is_niet() {
        var korter =
                geld(
                        "2025-01-01",
                        "2030-01-01",
                        new Vervolg(
                                Vervolgsoort.BEEINDIGD, dag("2027-01-01"), "Minder geld", VANDAAG));
        assertThat(van(korter).stand()).isEqualTo(Dekking.Stand.LOOPT_AF);
        var weg =
                geld(
                        "2025-01-01",
                        "2030-01-01",
                        new Vervolg(Vervolgsoort.VERVALLEN, VANDAAG, "Vergissing", VANDAAG));
        assertThat(van(weg).stand()).isEqualTo(Dekking.Stand.ONBEKEND);
        assertThat(weg.kan()).isEmpty();
    }
}
