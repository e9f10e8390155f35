// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.Weigering;

/**
 * Somebody else was first: the voorstel is no longer the one that this person saw. The page shows
 * what changed, and both texts; nothing typed is lost.
 */
public final class IntussenGewijzigd extends Weigering {

    private static final long serialVersionUID = 1L;

    private final int gezien;

    /**
     * @param nummer of the voorstel
     * @param gezien the version that the person saw
     */
    IntussenGewijzigd(String nummer, int gezien) {
        super(Soort.BOTST, "voorstel-intussen-gewijzigd", nummer);
        this.gezien = gezien;
    }

    /** The version of the voorstel that the person saw. */
    public int gezien() {
        return gezien;
    }
}
