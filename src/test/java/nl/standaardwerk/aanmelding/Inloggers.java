// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

/** People with a password, for tests of what comes after it. */
public class Inloggers {

    private static final String WACHTWOORD = "vier paarse olifanten dansen";

    private final Accounts accounts;
    private final Aanmelding aanmelding;

    /** On the front doors of an application. */
    public Inloggers(Accounts accounts, Aanmelding aanmelding) {
        this.accounts = accounts;
        this.aanmelding = aanmelding;
    }

    /** Somebody who can log in. */
    public record Inlogger(AccountId account, String email, String wachtwoord) {}

    /** Makes an account without a role. */
    public Inlogger maak() {
        var email = "persoon-" + UUID.randomUUID() + "@voorbeeld.nl";
        var id = accounts.maak(NieuwAccount.van("Piet Test", email)).account().orElseThrow();
        aanmelding.stelIn(id, WACHTWOORD, WACHTWOORD);
        return new Inlogger(id, email, WACHTWOORD);
    }

    /** Gives an account the roles of somebody else, and tells who it is now. */
    public Gebruiker metRollen(Gebruiker wie, Gebruiker voorbeeld) {
        var id = wie.account().orElseThrow();
        voorbeeld
                .rechten()
                .forEach(r -> accounts.kenToe(id, r.rol(), r.bereik(), r.van(), r.tot()));
        return accounts.gebruiker(id);
    }

    /** Gives e-mail address and password. */
    public MvcTestResult logIn(MockMvcTester mvc, Inlogger wie, String naar) {
        return mvc.post()
                .uri("/inloggen")
                .param("email", wie.email())
                .param("wachtwoord", wie.wachtwoord())
                .param("naar", naar)
                .with(csrf())
                .exchange();
    }
}
