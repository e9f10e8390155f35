// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

/**
 * A status: a word on a colour.
 *
 * @param soort family of meaning, which gives the colour
 * @param tekst the word, which carries the meaning
 */
public record Badge(Soort soort, String tekst) {

    /** Families of meaning. */
    public enum Soort {
        /** Not started, ended without result, waiting. */
        NEUTRAAL("neutral"),
        /** Under way. */
        LOOPT("active"),
        /** Asks for attention: conditions, an open vote. */
        LET_OP("warning"),
        /** Positive, adopted. */
        GELUKT("success"),
        /** Negative, refused. */
        AFGEWEZEN("danger");

        private final String klasse;

        Soort(String klasse) {
            this.klasse = klasse;
        }

        String klasse() {
            return "utrecht-badge-status utrecht-badge-status--" + klasse;
        }
    }
}
