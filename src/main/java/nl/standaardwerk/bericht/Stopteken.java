// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in the link to stop the mail (RFC 8058): who has it can stop and start the mail of
 * one account, without logging in, and nothing else.
 *
 * @param waarde 128 random bits, in 22 letters and digits of base64url
 */
record Stopteken(String waarde) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    Stopteken {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("no stopteken");
        }
    }

    static Stopteken nieuw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Stopteken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one. */
    static Optional<Stopteken> lees(String waarde) {
        return VORM.matcher(waarde).matches()
                ? Optional.of(new Stopteken(waarde))
                : Optional.empty();
    }

    /** It is a key: not for the log. */
    @Override
    public String toString() {
        return "Stopteken";
    }
}
