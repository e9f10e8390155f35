// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.Loop;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The secretary of the Taskforce plans a meeting, makes its agenda and writes the minutes. */
class VergaderingReisTest extends Reis {

    private static final String VERDER = ".nl-button--primary";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Test
    void van_een_geplande_vergadering_naar_een_openbaar_verslag() {
        var loop = vooraf().go(Verbindendheid.STANDAARDVERKLARING).draagVoor();
        word("secretaris-taskforce");
        voegtEenLidToe();
        plant(loop.verhaal().vandaag());
        var pad = page.url().replaceFirst("^https?://[^/]+", "");
        assertThat(page.innerText("main")).contains(nummer(loop));
        steltDeAgendaVast(pad);
        voegtEenStukToe(pad);
        loop.adviseer("taskforce");
        schrijftHetVerslag(pad);

        wordBezoeker();
        page.setViewportSize(390, 844);
        open(pad + "/verslag");
        look();
        assertThat(page.innerText("main"))
                .contains("Eerst de kosten.", "vastgelegd op")
                .doesNotContain("A. van 't Hof");
        open("/organen/taskforce");
        look();
        open("/organen");
        look();
    }

    private static String nummer(Loop loop) {
        return loop.pad().substring(loop.pad().lastIndexOf('/') + 1);
    }

    private void voegtEenLidToe() {
        open("/organen/taskforce/leden");
        assertThat(verder(() -> page.click(VERDER)).status()).isEqualTo(400);
        look();
        page.fill("#naam", "A. van 't Hof");
        page.selectOption("#hoedanigheid", "LID");
        page.fill("#namens", "'s-Hertogenbosch");
        page.fill("#van", "1 januari 2020");
        verder(() -> page.click(VERDER));
        look();
    }

    private void plant(LocalDate vandaag) {
        open("/organen/taskforce");
        verder(() -> page.click("main a[href='/organen/taskforce/vergaderingen/nieuw']"));
        look();
        page.fill("#dag", vandaag.minusDays(1).format(DAG));
        page.fill("#van", "half tien");
        page.fill("#tot", "11:00");
        assertThat(verder(() -> page.click(VERDER)).status()).isEqualTo(400);
        ziet("van");
        page.fill("#van", "9:30");
        verder(() -> page.click(VERDER));
        look();
    }

    private void steltDeAgendaVast(String pad) {
        open(pad + "/agenda");
        look();
        verder(() -> page.click(VERDER));
        look();
        open(pad + "/wijzigen");
        look();
    }

    private void voegtEenStukToe(String pad) {
        open(pad + "/stukken");
        look();
        assertThat(verder(() -> page.click(VERDER)).status()).isEqualTo(400);
        look();
    }

    private void schrijftHetVerslag(String pad) {
        open(pad + "/verslag/schrijven");
        look();
        page.check("input[name=aanwezig]");
        page.fill("textarea", "Eerst de kosten.");
        verder(() -> page.click(VERDER));
        look();
        assertThat(page.innerText("main")).contains("A. van 't Hof");
        open(pad + "/verslag/vaststellen");
        look();
        page.fill("#dag", LocalDate.now(java.time.Clock.systemUTC()).format(DAG));
        verder(() -> page.click(VERDER));
        look();
        verder(() -> page.click(VERDER));
        look();
    }
}
