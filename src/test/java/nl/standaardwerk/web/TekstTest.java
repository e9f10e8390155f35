// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

class TekstTest {

    private final Tekst t = Sjabloon.tekst();
    private final LocalDate dag = LocalDate.of(2026, 3, 3);

    @Test
    void een_dag_staat_er_op_zijn_nederlands() {
        assertThat(t.dag(dag)).isEqualTo("3 maart 2026");
        assertThat(t.kort(dag)).isEqualTo("3 mrt 2026");
        assertThat(t.kort(LocalDate.of(2026, 9, 16))).isEqualTo("16 sep 2026");
        assertThat(t.dagMetWeekdag(dag)).isEqualTo("dinsdag 3 maart 2026");
        assertThat(t.maand(YearMonth.of(2027, 1))).isEqualTo("januari 2027");
    }

    @Test
    void een_moment_staat_er_in_de_nederlandse_tijd() {
        assertThat(t.moment(Instant.parse("2026-12-04T16:00:00Z")))
                .isEqualTo("4 december 2026, 17.00 uur");
    }

    @Test
    void een_percentage_houdt_de_decimalen_die_zijn_gepubliceerd() {
        assertThat(t.percentage(new BigDecimal("82.30"))).isEqualTo("82,30%");
        assertThat(t.percentage(new BigDecimal("97"))).isEqualTo("97%");
    }

    @Test
    void getallen_bedragen_en_bytes_zijn_leesbaar() {
        assertThat(t.getal(1_234_567)).isEqualTo("1.234.567");
        assertThat(t.euro(31_000_000)).isEqualTo("€\u00A0310.000");
        assertThat(t.euro(1250)).isEqualTo("€\u00A012,50");
        assertThat(t.euro(-290_000)).isEqualTo("−\u00A0€\u00A02.900");
        assertThat(t.tarief(1_250)).isEqualTo("€\u00A00,125");
        assertThat(t.tarief(5_000)).isEqualTo("€\u00A00,50");
        assertThat(t.tarief(20_000)).isEqualTo("€\u00A02");
        assertThat(t.bytes(411_500)).isEqualTo("412\u00A0kB");
        assertThat(t.bytes(1_240_000)).isEqualTo("1,2\u00A0MB");
    }

    @Test
    void writesTheValuesOfATextAsThePersonReadsThem() {
        assertThat(t.van("web.demo.vandaag", dag)).isEqualTo("Vandaag is het 3 maart 2026.");
        assertThat(t.van("web.menu.taken", 1)).isEqualTo(", 1 taak");
        assertThat(t.van("web.menu.taken", 4)).isEqualTo(", 4 taken");
        assertThat(t.label(Menu.REGISTER)).isEqualTo("Register");
        assertThat(t.bestaat("web.bestaat.niet")).isFalse();
    }
}
