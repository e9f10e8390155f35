// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.toegang.OrgaanCode;

/** An advice that cannot be recorded now. */
public final class AdviesGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private AdviesGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** This body was not asked about this. */
    static AdviesGeweigerd nietGevraagd(String waarover, OrgaanCode orgaan) {
        return new AdviesGeweigerd("advies-niet-gevraagd", orgaan.waarde(), waarover);
    }

    /** This body gave its advice already; each gives one. */
    static AdviesGeweigerd alGegeven(OrgaanCode orgaan) {
        return new AdviesGeweigerd("advies-al-gegeven", orgaan.waarde());
    }

    /** The round was closed before this body answered. */
    static AdviesGeweigerd rondeGesloten(OrgaanCode orgaan) {
        return new AdviesGeweigerd("adviesronde-gesloten", orgaan.waarde());
    }

    /** This record was corrected already: correct the record that counts. */
    static AdviesGeweigerd alHersteld(OrgaanCode orgaan) {
        return new AdviesGeweigerd("advies-al-hersteld", orgaan.waarde());
    }

    /** The condition was met already. */
    static AdviesGeweigerd alVoldaan(int nummer) {
        return new AdviesGeweigerd("voorwaarde-al-voldaan", nummer);
    }
}
