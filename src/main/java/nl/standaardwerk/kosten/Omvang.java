// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.util.Optional;

/**
 * For which gemeenten an amount holds, by inhabitants.
 *
 * @param vanaf least number of inhabitants; 0 for all
 * @param tot first number for which it does not hold; empty for all
 */
public record Omvang(int vanaf, Optional<Integer> tot) {

    /** Every gemeente. */
    public static final Omvang ALLE = new Omvang(0, Optional.empty());

    /** More than any gemeente has. */
    static final int MEESTE = 9_999_999;

    /**
     * @throws IllegalArgumentException when no gemeente can fit
     */
    public Omvang {
        if (vanaf < 0 || vanaf > MEESTE || tot.filter(t -> t <= 0 || t > MEESTE).isPresent()) {
            throw new IllegalArgumentException(vanaf + " to " + tot);
        }
        if (tot.isPresent() && tot.get() <= vanaf) {
            throw new IllegalArgumentException("no gemeente from " + vanaf + " to " + tot.get());
        }
    }

    /** Up to this number of inhabitants, without it. */
    public static Omvang tot(int inwoners) {
        return new Omvang(0, Optional.of(inwoners));
    }

    /** From this number of inhabitants on. */
    public static Omvang vanaf(int inwoners) {
        return new Omvang(inwoners, Optional.empty());
    }

    /** Whether a gemeente with this number of inhabitants is meant. */
    public boolean past(int inwoners) {
        return inwoners >= vanaf && tot.map(t -> inwoners < t).orElse(true);
    }
}
