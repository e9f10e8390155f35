// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.Weigering;

/** Something about the beheer of a standard that cannot be done now. */
public final class BeheerGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private BeheerGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** What is invented is followed up by invented people only, and what is real by real ones. */
    static BeheerGeweigerd demonstratieApart() {
        return new BeheerGeweigerd("beheer-demonstratie-apart");
    }

    /** Something else happened with it, or it is over. */
    static BeheerGeweigerd kanNiet() {
        return new BeheerGeweigerd("beheer-kan-niet");
    }
}
