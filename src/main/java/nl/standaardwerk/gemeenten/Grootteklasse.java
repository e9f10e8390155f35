// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

/** How large a gemeente is, in four steps of inhabitants. */
public enum Grootteklasse {
    TOT_20(1),
    TOT_50(2),
    TOT_100(3),
    VANAF_100(4);

    private static final int DUIZEND = 1000;

    private final int stap;

    Grootteklasse(int stap) {
        this.stap = stap;
    }

    /** The size of a gemeente with this number of inhabitants. */
    public static Grootteklasse van(int inwoners) {
        if (inwoners < 20 * DUIZEND) {
            return TOT_20;
        }
        if (inwoners < 50 * DUIZEND) {
            return TOT_50;
        }
        return inwoners < 100 * DUIZEND ? TOT_100 : VANAF_100;
    }

    /** Class of its areas on the map. */
    String klasse() {
        return "sw-kaart__g--grootte-" + stap;
    }
}
