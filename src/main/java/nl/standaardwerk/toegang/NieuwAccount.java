// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.OnjuisteInvoer;

import java.util.Locale;
import java.util.Optional;

/**
 * An account to be made.
 *
 * @param naam of the person, 2 to 120 characters
 * @param email with which the person logs in, lower case; none for one that never logs in
 * @param demonstratie whether it belongs to the demonstration
 */
public record NieuwAccount(String naam, Optional<String> email, boolean demonstratie) {

    /**
     * @throws OnjuisteInvoer when name or address cannot be right
     */
    public NieuwAccount {
        naam = naam.strip();
        email = email.map(e -> e.strip().toLowerCase(Locale.ROOT));
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        naam.length() >= 2 && naam.length() <= 120,
                        "naam",
                        "toegang.account.naam.fout")
                .eis(
                        email.map(NieuwAccount::isAdres).orElse(true),
                        "email",
                        "toegang.account.email.fout")
                .klaar();
    }

    /** An ordinary account. */
    public static NieuwAccount van(String naam, String email) {
        return new NieuwAccount(naam, Optional.of(email), false);
    }

    /** An account of the demonstration: is chosen, never logs in with a password. */
    public static NieuwAccount demonstratie(String naam) {
        return new NieuwAccount(naam, Optional.empty(), true);
    }

    private static boolean isAdres(String tekst) {
        return tekst.length() <= 254 && tekst.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
    }
}
