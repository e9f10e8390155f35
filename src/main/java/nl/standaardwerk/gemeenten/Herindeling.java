// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * One arrow of a change of the municipal division: (a part of) one gemeente that ends goes to one
 * other. A merger of four is four arrows to one; a split over four is four arrows from one.
 *
 * @param van the gemeente that ends on {@code datum}
 * @param naar the gemeente that receives its area, or a part of it
 * @param datum first day of the new situation
 * @param soort whether the receiving gemeente is new
 * @param gesplitst whether {@code van} went to more than one
 * @param inwoners persons who moved, on the last day of the old situation; empty when not published
 * @param aandeel their part of the inhabitants of {@code van}, more than 0, at most 1
 * @param bron the announcement
 */
public record Herindeling(
        GemeenteCode van,
        GemeenteCode naar,
        LocalDate datum,
        Soort soort,
        boolean gesplitst,
        OptionalInt inwoners,
        BigDecimal aandeel,
        URI bron) {

    public Herindeling {
        if (van.equals(naar)) {
            throw new IllegalArgumentException("from and to are the same: " + van);
        }
        if (aandeel.signum() <= 0 || aandeel.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("share outside 0–1: " + aandeel);
        }
        if (inwoners.isPresent() && inwoners.getAsInt() <= 0) {
            throw new IllegalArgumentException("no inhabitants: " + van + " to " + naar);
        }
    }

    /** What the receiving gemeente is. */
    public enum Soort {
        /** It starts on the same day. */
        NIEUWE_GEMEENTE,
        /** It already existed and grows. */
        TOEVOEGING
    }
}
