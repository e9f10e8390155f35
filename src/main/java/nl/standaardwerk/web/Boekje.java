// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The overview of proposals under way: a row per proposal, a column per phase.
 *
 * @param fasen names of the columns after the first
 * @param rijen one per proposal, each with as many cells as there are phases
 */
public record Boekje(List<String> fasen, List<Rij> rijen) {

    public Boekje {
        fasen = List.copyOf(fasen);
        rijen = List.copyOf(rijen);
    }

    /**
     * One proposal.
     *
     * @param naam name of the proposal
     * @param url its dossier
     * @param graad degree, a Verbindendheid; null when not chosen yet
     * @param kenmerk for example SW-2026-014
     * @param demonstratie whether it was made in the demonstration
     * @param cellen one per phase
     */
    public record Rij(
            String naam,
            String url,
            @Nullable Enum<?> graad,
            String kenmerk,
            boolean demonstratie,
            List<Cel> cellen) {

        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    /** One phase of one proposal: where it stands, and in words. */
    public record Cel(Stand stand, String tekst) {}

    /** Where a proposal stands in a phase. */
    public enum Stand {
        GEDAAN("is-gedaan"),
        NU("is-nu"),
        /** The first phase after the present one. */
        VOLGEND("is-volgend"),
        FACULTATIEF("is-facultatief"),
        OVERGESLAGEN("is-overgeslagen"),
        LATER(null);

        private final @Nullable String klasse;

        Stand(@Nullable String klasse) {
            this.klasse = klasse;
        }

        @Nullable String klasse() {
            return klasse;
        }
    }
}
