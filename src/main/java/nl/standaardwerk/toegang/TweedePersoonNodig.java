// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.Weigering;

/** This act takes two persons, and the second is the same as the first. */
public final class TweedePersoonNodig extends Weigering {

    private static final long serialVersionUID = 1L;

    public TweedePersoonNodig() {
        super(Soort.GEEN_RECHT, "tweede-persoon-nodig");
    }
}
