// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.aanmelding.Aanmelding;
import nl.standaardwerk.aanmelding.Inloggers;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.Optional;

/** Two people of VNG, who log in, enter a besluit of before the platform. */
class HistorieReisTest extends Formulierreis {

    private static final String TITEL = "Reis naar een besluit van vroeger";

    @Autowired private Accounts accounts;
    @Autowired private Aanmelding aanmelding;

    @Test
    void twee_personen_leggen_een_besluit_van_vroeger_vast() {
        logIn(Rol.DOSSIERHOUDER);
        open("/register");
        klik("Historisch vastleggen: besluiten van voor dit platform");
        klik("Voer een besluit in");
        verstuurtFout(
                "Verder: controleren", "titel", "categorie", "soort", "trede-1", "bron-1-titel");
        vul("titel", TITEL, "categorie", "INFORMATIEKUNDIG", "soort", "BESLOTEN");
        vul("orgaan", "Alv van de VNG", "datum", "juni 2019");
        vul("trede-1", "VERBINDEND", "trede-1-datum", "1 januari 2020");
        vul("bron-1-titel", "Verslag van de ALV", "bron-1-link", "https://vng.nl/verslag");
        for (var feit : new String[] {"BESLUIT", "ORGAAN", "VERBINDENDHEID", "GELDT_VANAF"}) {
            vul("bron-1-feiten", feit);
        }
        klik("Verder: controleren");
        klik("Pas aan");
        vul("orgaan", "ALV van de VNG");
        klik("Verder: controleren");
        klik("Leg voor aan een tweede persoon");
        var pad = pad();

        wordBezoeker();
        logIn(Rol.DIRECTIE);
        open("/werkvoorraad");
        ga(page.locator("main a.sw-lijst__kop[href='" + pad + "']"));
        klik("Bevestig en zet in het register");
        assertThat(page.innerText("main")).contains(TITEL, "ALV van de VNG", "Verbindend");
    }

    private void logIn(Rol rol) {
        var wie = new Inloggers(accounts, aanmelding).maak();
        var vanaf = LocalDate.of(2018, 1, 1);
        accounts.kenToe(wie.account(), rol, Bereik.vng(), vanaf, Optional.empty());
        open("/inloggen");
        vul("email", wie.email(), "wachtwoord", wie.wachtwoord());
        klik("Log in");
        open("/account");
        open("/account/tweede-factor");
    }
}
