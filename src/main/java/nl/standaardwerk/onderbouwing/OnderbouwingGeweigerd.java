// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.Weigering;

/** Something in the onderbouwing that cannot be done now. */
public final class OnderbouwingGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private OnderbouwingGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** Once a figure stands, the agreement does not change and the row does not go. */
    static OnderbouwingGeweigerd gemeten(Draagvlakmeting meting) {
        return new OnderbouwingGeweigerd(Soort.BOTST, "draagvlak-gemeten", meting.afspraak().op());
    }
}
