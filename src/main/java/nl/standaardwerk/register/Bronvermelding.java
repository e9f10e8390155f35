// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;

/**
 * What a source says about one fact of a besluit.
 *
 * @param feit which fact
 * @param inhoud what the source says, in short; empty when it was looked for and not found
 * @param datum date of the fact, as exact as the source gives it
 * @param bron address or title of the source; empty only when nothing was found
 */
public record Bronvermelding(Feit feit, String inhoud, Datering datum, String bron) {

    public Bronvermelding {
        if (bron.isBlank() && !inhoud.isBlank()) {
            throw new IllegalArgumentException("fact without source: " + feit);
        }
    }

    /** A fact that was looked for in every known source and not found. */
    public static Bronvermelding nietGevonden(Feit feit) {
        return new Bronvermelding(feit, "", new Datering.Onbekend(), "");
    }

    /** True if no source was found for this fact. */
    public boolean isNietGevonden() {
        return inhoud.isBlank();
    }

    /** The facts of a besluit that a source can back, in the order of the pages. */
    public enum Feit {
        BESLUIT,
        ORGAAN,
        VERBINDENDHEID,
        GELDT_VANAF,
        EINDE,
        VERSIE,
        SPECIFICATIE,
        BRIEF,
        ADVIES,
        UITSLAG,
        BEHEERDER,
        WET,
        OPMERKING
    }
}
