// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Tekst;

/** Where a voorstel is, as a badge. */
final class Standen {

    private Standen() {}

    static Badge badge(Stap stap, Tekst t) {
        return new Badge(soort(stap), t.van("overzicht.stand." + stap));
    }

    private static Badge.Soort soort(Stap stap) {
        return switch (stap) {
            case VOORBEREIDING, INGETROKKEN -> Badge.Soort.NEUTRAAL;
            case GO_NO_GO,
                    VOORDRACHT,
                    ADVIES_TASKFORCE,
                    ADVIES_COLLEGE,
                    ADVIES_COMMISSIE,
                    AGENDERING,
                    BESLUIT ->
                    Badge.Soort.LOOPT;
            case CONSULTATIE, RAADPLEGING, BEKRACHTIGING -> Badge.Soort.LET_OP;
            case COMMUNICATIE, AFGEROND -> Badge.Soort.GELUKT;
            case NO_GO, AFGEWEZEN -> Badge.Soort.AFGEWEZEN;
        };
    }
}
