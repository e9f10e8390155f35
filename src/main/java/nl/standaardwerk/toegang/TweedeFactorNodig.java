// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.Weigering;

/** This person gave a password, and must give a second factor before any act. */
public final class TweedeFactorNodig extends Weigering {

    private static final long serialVersionUID = 1L;

    public TweedeFactorNodig() {
        super(Soort.GEEN_RECHT, "tweede-factor-nodig");
    }
}
