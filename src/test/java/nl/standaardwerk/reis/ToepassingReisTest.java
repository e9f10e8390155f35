// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** The coordinator of Zutphen prepares an Uitleg and sends it in; a visitor reads it. */
class ToepassingReisTest extends Reis {

    private static final String FORMULIER = "/onze-gemeente/GM0301/zaken-api/uitleg";
    private static final String WAAROM = "Het contract voor ons zaaksysteem loopt nog.";

    @Test
    void de_coordinator_legt_uit_en_iedereen_leest_het() {
        word("coordinator-zutphen");
        open("/onze-gemeente");
        assertThat(page.innerText("h1")).isEqualTo("Gemeente Zutphen");
        open("/gemeenten/GM0301/toepassing/zaken-api");
        verder(() -> page.click("aside a[href='" + FORMULIER + "']"));
        look();
        verstuurtHetFout();
        bewaartEenConcept();
        leestNiemand();
        verstuurt();
        leestIedereen();
    }

    private void verstuurtHetFout() {
        page.fill("#toelichting", WAAROM);
        page.check("#redenen");
        var antwoord = verder(() -> page.click(".nl-button--primary"));
        assertThat(antwoord.status()).isEqualTo(400);
        ziet("deel", "gevolg", "maatregel", "tot", "besluit");
        assertThat(page.inputValue("#toelichting")).isEqualTo(WAAROM);
    }

    private void bewaartEenConcept() {
        page.fill("#deel", "De hele standaard");
        page.fill("#gevolg", "Inwoners merken niets.");
        page.fill("#maatregel", "Wij koppelen met de hand.");
        verder(() -> page.click("button[name=bewaar]"));
        look();
        assertThat(page.innerText("[role=status]")).contains("concept is bewaard");
        assertThat(page.innerText("main")).contains("Verstuur uw concept");
    }

    private void leestNiemand() {
        word("coordinator-utrecht");
        assertThat(open(FORMULIER).status()).isEqualTo(403);
        open("/gemeenten/GM0301/toepassing/zaken-api");
        assertThat(page.innerText("main")).contains("Nog geen opgave").doesNotContain(WAAROM);
    }

    private void verstuurt() {
        word("coordinator-zutphen");
        open(FORMULIER);
        assertThat(page.inputValue("#deel")).isEqualTo("De hele standaard");
        page.fill("#tot", LocalDate.now(java.time.Clock.systemUTC()).plusMonths(6).toString());
        page.fill("#besluit", LocalDate.now(java.time.Clock.systemUTC()).minusDays(9).toString());
        verder(() -> page.click(".nl-button--primary"));
        look();
        assertThat(page.innerText("main")).contains("wordt openbaar", WAAROM);
        verder(() -> page.click(".nl-button--primary"));
        look();
        assertThat(page.innerText("[role=status]")).contains("nu openbaar");
    }

    private void leestIedereen() {
        wordBezoeker();
        page.setViewportSize(390, 844);
        open("/toepassing?standaard=zaken-api&status=leg-uit");
        verder(() -> page.click("main tbody a:has-text('Zutphen')"));
        look();
        assertThat(page.innerText("main")).contains("nog niet beoordeeld", WAAROM);
    }
}
