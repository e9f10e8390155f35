// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;

/** The directie is asked what becomes of a stage that was planned and never decided. */
class TredevraagReisTest extends Reis {

    private final LocalDate later = LocalDate.now(Clock.systemUTC()).plusYears(1);

    @Test
    void de_directie_stelt_een_voorgenomen_binding_uit_en_iedereen_leest_waarom() {
        word("directie");
        open("/werkvoorraad");
        verder(() -> page.locator("main a[href*='/voorgenomen-treden/']").first().click());
        look();
        verder(() -> page.click("main .nl-button--primary"));
        ziet("soort", "tekst");
        page.check("input[name=soort][value=UITGESTELD]");
        page.fill("#tekst", "De gemeenten zijn nog niet zover.");
        verder(() -> page.click("main .nl-button--primary"));
        ziet("tot");
        page.fill("#tot", later.toString());
        verder(() -> page.click("main .nl-button--primary"));
        look();
        assertThat(page.innerText("main")).contains("verandert niets");
        verder(() -> page.click("main .nl-button--primary"));
        look();
        var lijst = pad();
        assertThat(page.innerText("[role=status]")).contains("Het antwoord is vastgelegd");
        wordBezoeker();
        page.setViewportSize(390, 844);
        open(lijst);
        assertThat(page.innerText("main")).contains("De gemeenten zijn nog niet zover");
        open(lijst.replace("/voorgenomen-treden", ""));
        assertThat(page.locator("main a[href='" + lijst + "']").count()).isPositive();
    }
}
