// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.util.Arrays;
import java.util.Optional;

/** What a gemeente can say about a standard. */
public enum Opgavesoort {
    TOEGEPAST("toegepast"),
    GEPLAND("gepland"),
    LEG_UIT("uitleg");

    private final String pad;

    Opgavesoort(String pad) {
        this.pad = pad;
    }

    /** Last part of the address of its form. */
    String pad() {
        return pad;
    }

    static Optional<Opgavesoort> vind(String pad) {
        return Arrays.stream(values()).filter(s -> s.pad.equals(pad)).findFirst();
    }
}
