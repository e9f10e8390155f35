// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.Weigering;

/** The file that was checked is not there any more, or another delivery came in between. */
final class LeveringVerouderd extends Weigering {

    private static final long serialVersionUID = 1L;

    LeveringVerouderd(Referentielijst lijst) {
        super(Soort.BOTST, "levering-verouderd", lijst);
    }
}
