// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who put a fact on record, and on behalf of whom.
 *
 * @param account pseudonymous id of the account; who that was stands only in module toegang and can
 *     be erased there
 * @param namens the body or organisation, as a code: {@code DIRECTIE}, {@code college}, {@code
 *     GM0344}, {@code SYSTEEM}
 */
public record Ondertekening(UUID account, String namens) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /**
     * @throws IllegalArgumentException when {@code namens} is no code
     */
    public Ondertekening {
        if (!CODE.matcher(namens).matches()) {
            throw new IllegalArgumentException("namens is no code: " + namens);
        }
    }
}
