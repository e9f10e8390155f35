// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.platform.TestDatabase;
import nl.standaardwerk.regeling.Verbindendheid;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.util.Objects;

/** The database goes away in the middle of work and comes back: nobody has to do it over again. */
class UitvalReisTest extends Reis {

    private static final String VELD = "#tekst";
    private static final String VERSTUUR = "form:has([data-concept]) .nl-button--primary";
    private static final String TEKST = "Inwoners van 's-Hertogenbosch merken er niets van.";

    @Value("${spring.datasource.url}")
    private String database;

    @Test
    void wie_schrijft_terwijl_de_database_weg_is_verliest_niets() throws Exception {
        var verhaal = vooraf();
        var dossier = verhaal.pad(verhaal.rijp(Verbindendheid.AANBEVOLEN));
        word("indiener-deventer");
        open(dossier + "/bewerken/motivering/1");

        TestDatabase.awayDuring(
                database,
                () -> {
                    page.fill(VELD, TEKST);
                    page.click(VERSTUUR);
                    page.waitForSelector("[data-concept-niet]:visible");
                    assertThat(page.inputValue(VELD)).isEqualTo(TEKST);

                    var tab = page.context().newPage();
                    var antwoord = Objects.requireNonNull(tab.navigate(url("/werkvoorraad")));
                    assertThat(antwoord.status()).isEqualTo(503);
                    assertThat(tab.innerText("h1"))
                            .isEqualTo("Standaardwerk is even niet beschikbaar");
                    assertThat(Axe.flaws(tab)).isEmpty();
                });
        metOpzet();

        verder(() -> page.click(VERSTUUR));
        open(dossier + "/bewerken/motivering/1");
        assertThat(page.inputValue(VELD)).isEqualTo(TEKST);
    }
}
