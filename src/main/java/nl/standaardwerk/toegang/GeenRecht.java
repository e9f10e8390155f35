// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Actor;

/** This person may not do this; names the role, body or gemeente that may. */
public final class GeenRecht extends Weigering {

    private static final long serialVersionUID = 1L;

    private GeenRecht(String code, Object... waarden) {
        super(Soort.GEEN_RECHT, code, waarden);
    }

    /** Only for somebody with this role. */
    public static GeenRecht zonder(Rol rol) {
        return new GeenRecht("geen-recht-rol", rol);
    }

    /** Only for somebody with this role for this gemeente. */
    public static GeenRecht zonder(Rol rol, GemeenteCode gemeente) {
        return new GeenRecht("geen-recht-gemeente", rol, gemeente.waarde());
    }

    /** Only for who acts for this part in the procedure. */
    public static GeenRecht voor(Actor actor) {
        return new GeenRecht("geen-recht-actor", actor);
    }

    /** Only for the secretary of this body. */
    public static GeenRecht voor(OrgaanCode orgaan) {
        return new GeenRecht("geen-recht-orgaan", orgaan.waarde());
    }

    /** Only for who is logged in. */
    public static GeenRecht nietIngelogd() {
        return new GeenRecht("niet-ingelogd");
    }

    /** The route does not say who may use it: a mistake of ours, so nobody may. */
    public static GeenRecht zonderVerklaring() {
        return new GeenRecht("route-zonder-verklaring");
    }
}
