// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Tekst;

/** Whether draagvlak is enough: computed from the agreement and the figures, never typed. */
public enum Draagvlakstand {
    VOLDOENDE,
    /** Not enough: fewer in favour than was agreed. */
    ONDER_DE_GRENS,
    /** Not enough: fewer answered than was agreed, whatever they said. */
    TE_WEINIG_ANTWOORDEN;

    /** Whether it is enough. */
    public boolean isVoldoende() {
        return this == VOLDOENDE;
    }

    /** As a badge: "voldoende" or "niet voldoende". */
    public Badge badge(Tekst t) {
        return new Badge(
                isVoldoende() ? Badge.Soort.GELUKT : Badge.Soort.LET_OP,
                t.van(isVoldoende() ? "onderbouwing.voldoende" : "onderbouwing.nietVoldoende"));
    }
}
