// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.Weigering;

/** What module bestanden refuses, beside a wrong field. */
public final class BestandGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private BestandGeweigerd(Soort soort, String code) {
        super(soort, code);
    }

    /** A file over 25 MB. */
    static BestandGeweigerd teGroot() {
        return new BestandGeweigerd(Soort.TE_GROOT, "bestand-te-groot");
    }
}
