// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Verbindendheid;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody loses text by a closed tab or a session that ended. */
class ConceptReisTest extends Reis {

    private static final String VELD = "#tekst";
    private static final String AANBOD = "[data-concept-aanbod]";
    private static final String VERSTUUR = "form:has([data-concept]) .nl-button--primary";
    private static final String TEKST =
            "Inwoners van 's-Hertogenbosch hoeven hun gegevens nog maar één keer te geven.\n"
                    + "Overal.";

    private String pad;

    @BeforeEach
    void inVoorbereiding() {
        var verhaal = vooraf();
        pad = verhaal.pad(verhaal.rijp(Verbindendheid.AANBEVOLEN)) + "/bewerken/motivering/1";
        word("indiener-deventer");
        open(pad);
    }

    @Test
    void wat_niet_is_verstuurd_komt_terug_als_het_formulier_weer_opengaat() {
        var eerst = page.inputValue(VELD);
        page.fill(VELD, TEKST);
        page.waitForSelector("[data-concept-bewaard]:visible");
        look();
        open("/werkvoorraad");

        open(pad);
        page.waitForSelector(AANBOD + ":visible");
        look();
        assertThat(page.inputValue(VELD)).as("never put back by itself").isEqualTo(eerst);
        page.click("[data-concept-terug]");
        assertThat(page.inputValue(VELD)).isEqualTo(TEKST);
        assertThat(page.isVisible(AANBOD)).isFalse();
        verder(() -> page.click(VERSTUUR));

        opnieuw();
        assertThat(page.isVisible(AANBOD)).as("it was sent").isFalse();
        assertThat(page.inputValue(VELD)).isEqualTo(TEKST);
    }

    @Test
    void wat_is_weggegooid_blijft_weg() {
        page.fill(VELD, TEKST);
        open("/werkvoorraad");
        open(pad);
        page.waitForSelector(AANBOD + ":visible");
        page.waitForResponse("**/concepten/weg", () -> page.click("[data-concept-weg]"));

        opnieuw();
        assertThat(page.isVisible(AANBOD)).isFalse();
        assertThat(page.inputValue(VELD)).isNotEqualTo(TEKST);
    }

    @Test
    void wie_intussen_is_uitgelogd_verliest_niets() {
        page.context().clearCookies();
        page.fill(VELD, TEKST);
        page.waitForSelector("[data-concept-niet]:visible");
        look();
        page.waitForResponse("**/concepten", () -> page.click(VERSTUUR));
        assertThat(pad()).isEqualTo(pad);
        assertThat(page.inputValue(VELD)).isEqualTo(TEKST);

        var tab = page.context().newPage();
        tab.navigate(url("/demo/persona"));
        tab.locator("button[name=persona][value='indiener-deventer']").click();
        // closing a tab that is about to load another page may wait for ever
        tab.waitForURL(address -> !address.endsWith("/demo/persona"));
        tab.close();
        verder(() -> page.click(VERSTUUR));

        opnieuw();
        assertThat(page.inputValue(VELD)).isEqualTo(TEKST);
    }

    /** Opens the form once more, and waits until the script has asked for a concept. */
    private void opnieuw() {
        page.waitForResponse("**/concepten?*", () -> page.navigate(url(pad)));
        page.waitForTimeout(200);
    }
}
