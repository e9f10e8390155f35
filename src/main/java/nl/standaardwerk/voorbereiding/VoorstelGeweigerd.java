// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.Weigering;
import nl.standaardwerk.regeling.Stap;

/** What module voorbereiding refuses, beside what the regeling and the rights refuse. */
final class VoorstelGeweigerd extends Weigering {

    private static final long serialVersionUID = 1L;

    private VoorstelGeweigerd(Soort soort, String code, Object... waarden) {
        super(soort, code, waarden);
    }

    /** The dossier misses something (§4): no DIENT_IN and no go. */
    static VoorstelGeweigerd nietRijp(int ontbreekt) {
        return new VoorstelGeweigerd(Soort.BOTST, "dossier-niet-rijp", ontbreekt);
    }

    /** A dossier is only written in step VOORBEREIDING. */
    static VoorstelGeweigerd gesloten(Stap stap) {
        return new VoorstelGeweigerd(Soort.BOTST, "dossier-gesloten", stap);
    }

    /** From VOORDRACHT on every act is one of module vaststelling, which runs the traject. */
    static VoorstelGeweigerd inVaststelling(Stap stap) {
        return new VoorstelGeweigerd(Soort.BOTST, "voorstel-in-vaststelling", stap);
    }

    /** Gemeenten join up to the go. */
    static VoorstelGeweigerd medeIndienenVoorbij(Stap stap) {
        return new VoorstelGeweigerd(Soort.BOTST, "mede-indienen-voorbij", stap);
    }

    /** What is invented and what is real never mix in one record. */
    static VoorstelGeweigerd demonstratieApart() {
        return new VoorstelGeweigerd(Soort.GEEN_RECHT, "demonstratie-apart");
    }
}
