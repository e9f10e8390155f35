// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.Weigering;

/** Something in a toezichtzaak that cannot be done now. */
public final class ToezichtGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private ToezichtGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** What is invented is followed up by invented people only, and what is real by real ones. */
    static ToezichtGeweigerd demonstratieApart() {
        return new ToezichtGeweigerd("toezicht-demonstratie-apart");
    }

    /** The step does not follow on where the case stands now. */
    static ToezichtGeweigerd kanNiet() {
        return new ToezichtGeweigerd("toezicht-kan-niet");
    }
}
