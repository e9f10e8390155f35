// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How many answered, and how many of those are in favour.
 *
 * @param antwoorden zero or more
 * @param voor at most all who answered
 */
public record Antwoordtelling(int antwoorden, int voor) {

    /** Nobody answered. */
    static final Antwoordtelling NIETS = new Antwoordtelling(0, 0);

    public Antwoordtelling {
        if (voor < 0 || voor > antwoorden) {
            throw new IllegalArgumentException(voor + " of " + antwoorden);
        }
    }

    /** All of these together. */
    static Antwoordtelling som(Collection<Antwoordtelling> tellingen) {
        return tellingen.stream()
                .reduce(
                        NIETS,
                        (a, b) ->
                                new Antwoordtelling(
                                        Math.addExact(a.antwoorden, b.antwoorden),
                                        Math.addExact(a.voor, b.voor)));
    }

    /** Share in favour, in per cent with one decimal, cut off: never shown as more than it is. */
    public BigDecimal percentage() {
        return deel(voor, antwoorden);
    }

    /** Share of so many that answered, as {@link #percentage}. */
    public BigDecimal respons(int omvang) {
        return deel(antwoorden, omvang);
    }

    private static BigDecimal deel(int deel, int geheel) {
        var waarde =
                geheel == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(deel)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(geheel), 1, RoundingMode.DOWN);
        return waarde.stripTrailingZeros().scale() <= 0
                ? waarde.setScale(0, RoundingMode.DOWN)
                : waarde;
    }
}
