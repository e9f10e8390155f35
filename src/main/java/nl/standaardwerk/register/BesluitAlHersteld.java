// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.Weigering;

/** The besluit to correct was corrected before: correct the one that replaced it. */
public final class BesluitAlHersteld extends Weigering {

    private static final long serialVersionUID = 1L;

    BesluitAlHersteld(BesluitId oud) {
        super(Soort.BOTST, "besluit-al-hersteld", oud.waarde());
    }
}
