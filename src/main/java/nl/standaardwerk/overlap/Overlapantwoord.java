// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

/**
 * What a dossier says about one candidate.
 *
 * @param soort where the candidate stands
 * @param doel its identity there
 * @param naam its name when it was answered
 * @param keuze how the voorstel relates to it
 * @param reden why; empty after removal
 */
public record Overlapantwoord(
        Kandidaat.Soort soort, String doel, String naam, Keuze keuze, String reden) {

    static final int LANGSTE_REDEN = 2000;

    /** An answer to a candidate. */
    public static Overlapantwoord van(Kandidaat kandidaat, Keuze keuze, String reden) {
        return new Overlapantwoord(
                kandidaat.soort(), kandidaat.doel(), kandidaat.naam(), keuze, reden.strip());
    }

    /** How a voorstel relates to a candidate. */
    public enum Keuze {
        GEEN_OVERLAP,
        HOORT_BIJ,
        VERVANGT,
        /** It is about the same: with a standard in force there is no podium for it. */
        OVERLAPT
    }

    /** As {@link Kandidaat#sleutel}. */
    public String sleutel() {
        return soort + ":" + doel;
    }

    /** Address of its page. */
    public String pad() {
        return soort.pad(doel, naam);
    }
}
