// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.Weigering;

/** Naming a dossierhouder cannot be done now. */
public final class DossierhouderGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private DossierhouderGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** Somebody else named one after this person looked. */
    static DossierhouderGeweigerd intussen(String nummer) {
        return new DossierhouderGeweigerd(Soort.BOTST, "dossierhouder-intussen", nummer);
    }

    /** The procedure has ended. */
    static DossierhouderGeweigerd afgerond(String nummer) {
        return new DossierhouderGeweigerd(Soort.BOTST, "dossierhouder-afgerond", nummer);
    }

    /** What is invented and what is real never mix in one record. */
    static DossierhouderGeweigerd demonstratieApart() {
        return new DossierhouderGeweigerd(Soort.GEEN_RECHT, "dossierhouder-demonstratie");
    }
}
