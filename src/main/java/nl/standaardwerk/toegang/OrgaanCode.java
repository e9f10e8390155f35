// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity of a body: a permanent slug such as {@code college} or {@code informatiesamenleving}.
 *
 * @param waarde lower case letters, digits and hyphens, 2 to 60 characters
 */
public record OrgaanCode(String waarde) implements Comparable<OrgaanCode> {

    private static final Pattern VORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    /**
     * @throws IllegalArgumentException when the code has another form
     */
    public OrgaanCode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("not a code of a body: " + waarde);
        }
    }

    /** The code that was sent; empty when it has another form. */
    public static Optional<OrgaanCode> lees(String tekst) {
        return VORM.matcher(tekst).matches()
                ? Optional.of(new OrgaanCode(tekst))
                : Optional.empty();
    }

    @Override
    public int compareTo(OrgaanCode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
