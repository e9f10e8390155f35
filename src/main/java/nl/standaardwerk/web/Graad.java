// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

/** The sign of one, two or three bars: how strongly a standard binds. */
enum Graad {
    ONBEKEND(0),
    AANBEVOLEN(1),
    STANDAARDVERKLARING(2),
    VERBINDEND(3);

    private final int balken;

    Graad(int balken) {
        this.balken = balken;
    }

    /**
     * @param waarde an enum value with one of these names, such as the Verbindendheid of a
     *     standard; null when not known
     * @throws IllegalArgumentException for any other name
     */
    static Graad van(@Nullable Enum<?> waarde) {
        return waarde == null ? ONBEKEND : valueOf(waarde.name());
    }

    int balken() {
        return balken;
    }
}
