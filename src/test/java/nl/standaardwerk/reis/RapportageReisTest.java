// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** The coordinator of Zutphen writes with the raadsrapportage and fixes it; a visitor reads it. */
class RapportageReisTest extends Reis {

    private static final String TEKST = "Wij doen dit samen met de gemeenten om ons heen.";

    @Test
    void de_coordinator_licht_toe_en_stelt_vast_en_iedereen_leest_het() {
        var vandaag = LocalDate.now(java.time.Clock.systemUTC());
        var werkplek = "/onze-gemeente/GM0301/raadsrapportage/" + vandaag.getYear();
        word("coordinator-zutphen");
        open("/onze-gemeente/GM0301");
        verder(() -> page.click("main a[href='/gemeenten/GM0301/raadsrapportage']"));
        look();
        verder(() -> page.click("main a[href='" + werkplek + "']"));
        look();
        page.fill("textarea", TEKST);
        assertThat(verder(() -> page.click(".nl-button--primary")).status()).isEqualTo(400);
        ziet("besluit");
        assertThat(page.inputValue("textarea")).isEqualTo(TEKST);

        page.fill("#besluit", vandaag.minusDays(3).toString());
        verder(() -> page.click(".nl-button--primary"));
        look();
        verder(() -> page.click(".nl-button--primary"));
        look();

        assertThat(page.innerText("[role=status]")).contains("vastgesteld en nu openbaar");
        wordBezoeker();
        page.setViewportSize(390, 844);
        open("/gemeenten/GM0301/raadsrapportage/" + vandaag.getYear() + "/versies/1");
        look();
        assertThat(page.innerText("main")).contains(TEKST, "Demonstratie");
    }
}
