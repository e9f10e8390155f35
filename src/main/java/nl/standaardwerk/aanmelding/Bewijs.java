// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.aanmelding;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.Arrays;
import java.util.Objects;

/** How well somebody proved to be the account: what a session knows beside the account. */
public enum Bewijs {
    /** A password, of an account without a second factor. */
    WACHTWOORD,
    /** A password, of an account with a second factor that is still to be given. */
    HALVERWEGE,
    /** A password with a second factor, or something as strong as both. */
    STERK,
    /** Chosen in the demonstration, where nobody proves anything. */
    PERSONA;

    private static final String BEGIN = "BEWIJS_";

    /** As the session keeps it. */
    GrantedAuthority kenmerk() {
        return new SimpleGrantedAuthority(BEGIN + name());
    }

    /** What this session knows; no more than a password when it does not say. */
    static Bewijs van(Authentication wie) {
        return wie.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .flatMap(naam -> Arrays.stream(values()).filter(b -> naam.equals(BEGIN + b)))
                .findFirst()
                .orElse(WACHTWOORD);
    }
}
