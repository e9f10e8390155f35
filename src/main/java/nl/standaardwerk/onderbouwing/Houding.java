// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Tekst;

/** Where a stakeholder stands. */
public enum Houding {
    VOOR,
    ONDER_VOORWAARDEN,
    /** A group that does not agree among itself. */
    VERDEELD,
    NEUTRAAL,
    TEGEN,
    /** Not asked, or no answer yet. */
    ONBEKEND;

    /** As a badge: a word, and a colour that says the same. */
    public Badge badge(Tekst t) {
        var soort =
                switch (this) {
                    case VOOR -> Badge.Soort.GELUKT;
                    case ONDER_VOORWAARDEN, VERDEELD -> Badge.Soort.LET_OP;
                    case TEGEN -> Badge.Soort.AFGEWEZEN;
                    case NEUTRAAL, ONBEKEND -> Badge.Soort.NEUTRAAL;
                };
        return new Badge(soort, t.label(this));
    }
}
