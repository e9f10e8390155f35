// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.regeling.Handeling;

/** The traject was sent back: nothing moves it any more. A new go starts a new one. */
public final class TrajectBeeindigd extends Weigering {

    private static final long serialVersionUID = 1L;

    TrajectBeeindigd(String nummer, Handeling handeling) {
        super(Soort.BOTST, "traject-beeindigd", nummer, handeling);
    }
}
