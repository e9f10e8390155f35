// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.Weigering;

/** This person's role asks for a second factor, and this is the only one. */
public final class LaatsteFactor extends Weigering {

    private static final long serialVersionUID = 1L;

    LaatsteFactor() {
        super(Soort.BOTST, "laatste-factor");
    }
}
