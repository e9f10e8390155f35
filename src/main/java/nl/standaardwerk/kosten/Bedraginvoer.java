// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an amount as people in the Netherlands write it: 310000, 310.000, € 310.000,-, 1.250,50 and
 * - € 2.900. A dot parts thousands, a comma parts decimals.
 */
final class Bedraginvoer {

    /** Decimals of an amount in cents. */
    static final int CENTEN = 2;

    /** Decimals of an amount in hundredths of a cent. */
    static final int HONDERDSTEN = 4;

    private static final Pattern EXTRA =
            Pattern.compile("€|\\beuro\\b|\\beur\\b|[\\s\\u00A0\\u202F]");
    private static final Pattern VORM =
            Pattern.compile(
                    "[-\u2212\u2013]?(\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3})(,(\\d{1,4}|-{1,2}))?");
    private static final int LANGST = 40;

    private Bedraginvoer() {}

    /**
     * The amount that was typed.
     *
     * @param decimalen most decimals; the answer counts in the last one
     * @return empty when nothing was typed or it is no amount
     */
    static Optional<Long> lees(String invoer, int decimalen) {
        if (invoer.length() > LANGST) {
            return Optional.empty();
        }
        var kaal = EXTRA.matcher(invoer.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
        if (!VORM.matcher(kaal).matches()) {
            return Optional.empty();
        }
        boolean min = !Character.isDigit(kaal.charAt(0));
        var cijfers = (min ? kaal.substring(1) : kaal).replace(".", "").replaceAll(",-+$", "");
        var bedrag = new BigDecimal(cijfers.replace(',', '.'));
        if (bedrag.scale() > decimalen) {
            return Optional.empty();
        }
        long waarde = bedrag.movePointRight(decimalen).longValueExact();
        return Optional.of(min ? -waarde : waarde);
    }

    /** The amount as it stands in a field again: 1250,50. */
    static String tekst(long waarde, int decimalen) {
        var bedrag = BigDecimal.valueOf(waarde, decimalen).stripTrailingZeros();
        return (bedrag.scale() > 0 && bedrag.scale() < CENTEN
                        ? bedrag.setScale(CENTEN)
                        : bedrag.scale() < 0 ? bedrag.setScale(0) : bedrag)
                .toPlainString()
                .replace('.', ',');
    }
}
