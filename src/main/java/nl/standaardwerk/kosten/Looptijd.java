// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.util.Optional;

/**
 * The years for which an amount per year holds.
 *
 * @param van first year
 * @param totEnMet last year; empty when it goes on
 */
public record Looptijd(int van, Optional<Integer> totEnMet) {

    /** First year that can be entered. */
    public static final int EERSTE = 2018;

    /** Last year that can be entered. */
    public static final int LAATSTE = 2099;

    /**
     * @throws IllegalArgumentException when it ends before it begins, or beyond the bounds
     */
    public Looptijd {
        int einde = totEnMet.orElse(van);
        if (van < EERSTE || einde > LAATSTE || einde < van) {
            throw new IllegalArgumentException(van + " to " + totEnMet);
        }
    }

    /** From this year on, without an end. */
    public static Looptijd vanaf(int jaar) {
        return new Looptijd(jaar, Optional.empty());
    }

    /** From this year up to and including that one. */
    public static Looptijd van(int jaar, int totEnMet) {
        return new Looptijd(jaar, Optional.of(totEnMet));
    }

    /** Whether it holds in this year. */
    public boolean in(int jaar) {
        return jaar >= van && totEnMet.map(einde -> jaar <= einde).orElse(true);
    }

    /** The last year that is named. */
    int laatstGenoemd() {
        return totEnMet.orElse(van);
    }
}
