// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity of a gemeente: the CBS code, {@code GM} and four digits. It stays with a gemeente that
 * has ended, and is never given to another.
 *
 * @param waarde canonical, in capitals: {@code GM0344}
 */
public record GemeenteCode(String waarde) implements Comparable<GemeenteCode> {

    private static final Pattern VORM = Pattern.compile("GM\\d{4}");
    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/";

    /**
     * @throws IllegalArgumentException when the code is not in canonical form
     */
    public GemeenteCode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("not a code of a gemeente: " + waarde);
        }
    }

    /** Reads a code as a person or another system may write it: any case, spaces around it. */
    public static Optional<GemeenteCode> lees(String tekst) {
        var canoniek = tekst.strip().toUpperCase(Locale.ROOT);
        return VORM.matcher(canoniek).matches()
                ? Optional.of(new GemeenteCode(canoniek))
                : Optional.empty();
    }

    /** The identifier of this gemeente in TOOI, the thesaurus of the Dutch government. */
    public String tooi() {
        return TOOI + waarde.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(GemeenteCode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
