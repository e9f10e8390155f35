// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Verhaal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What is coming and when, on one page. */
class AgendaPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private ApplicationContext context;

    @Test
    void een_advies_dat_is_gevraagd_staat_op_de_dag_waarop_het_er_moet_zijn() throws Exception {
        var loop = Verhaal.op(context).go(Verbindendheid.STANDAARDVERKLARING).draagVoor();

        var rijen = agenda().select("tr:has(a[href='" + loop.pad() + "/adviezen'])");

        assertThat(rijen).isNotEmpty();
        assertThat(rijen.text()).contains("Advies uiterlijk");
    }

    @Test
    void wat_eraan_komt_staat_op_volgorde_per_maand_en_niets_ligt_in_het_verleden()
            throws Exception {
        Verhaal.op(context).go(Verbindendheid.VERBINDEND).naar(Stap.AGENDERING);

        var koppen = agenda().select("main h2").eachAttr("id");

        assertThat(koppen).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(koppen.getFirst())
                .isGreaterThanOrEqualTo(
                        "m"
                                + LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                                        .toString()
                                        .substring(0, 7));
    }

    @Test
    void een_agendaprogramma_leest_dezelfde_dagen() throws Exception {
        Verhaal.op(context).go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
        var vandaag =
                LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                        .format(DateTimeFormatter.BASIC_ISO_DATE);

        var antwoord = mvc.get().uri("/agenda.ics").exchange();

        assertThat(antwoord).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        var punten =
                Agendalezer.lees(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(punten)
                .filteredOn(p -> p.van().compareTo(vandaag) >= 0)
                .hasSameSizeAs(agenda().select("main tbody tr"));
        assertThat(punten).extracting(Agendalezer.Punt::kenmerk).doesNotHaveDuplicates();
        var kenmerk = String.valueOf(antwoord.getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri("/agenda.ics").header("If-None-Match", kenmerk).exchange())
                .hasStatus(304);
    }

    private Document agenda() throws Exception {
        var antwoord = mvc.get().uri("/agenda").exchange();
        assertThat(antwoord).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
