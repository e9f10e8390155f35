// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.Weigering;

/** Something about a meeting that cannot be done now. */
public final class VergaderingGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private VergaderingGeweigerd(String code, Object... waarden) {
        super(Soort.BOTST, code, waarden);
    }

    /** What is invented is followed up by invented people only, and what is real by real ones. */
    static VergaderingGeweigerd demonstratieApart() {
        return new VergaderingGeweigerd("vergadering-demonstratie-apart");
    }

    /** Cancelled, or its minutes were adopted. */
    static VergaderingGeweigerd gesloten() {
        return new VergaderingGeweigerd("vergadering-gesloten");
    }

    /** Somebody else changed it meanwhile. */
    static VergaderingGeweigerd intussenVeranderd() {
        return new VergaderingGeweigerd("vergadering-intussen-veranderd");
    }

    /** The dossier does not wait for this body any more, or stands on this agenda already. */
    static VergaderingGeweigerd nietKlaar() {
        return new VergaderingGeweigerd("vergadering-dossier-niet-klaar");
    }

    /** It has not been held yet. */
    static VergaderingGeweigerd nogNietGehouden() {
        return new VergaderingGeweigerd("vergadering-niet-gehouden");
    }
}
