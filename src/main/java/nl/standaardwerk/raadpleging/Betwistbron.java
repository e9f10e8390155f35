// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A later module that knows whether an outcome is or can be contested: a package-private bean,
 * asked live.
 */
public interface Betwistbron {

    /**
     * What there is to say of the outcome of this raadpleging; empty when it has none that can be
     * contested. At most two statements.
     */
    Optional<Betwist> betwist(RaadplegingId raadpleging);

    /**
     * Whether an outcome can be built on.
     *
     * @param stand where that is
     * @param open whether the term still runs
     * @param laatsteDag the last day on which a gemeente can, or could, contest it
     * @param regels one for each gemeente that did
     * @param pad address of the page on which a gemeente does
     */
    record Betwist(
            Stand stand, boolean open, LocalDate laatsteDag, List<Regel> regels, String pad) {

        public Betwist {
            regels = List.copyOf(regels);
        }
    }

    /** Whether an outcome can be built on. */
    enum Stand {
        /** Nobody contested it; a gemeente still can. */
        KAN_NOG,
        /** A gemeente contested it, and the bestuur did not decide yet. */
        BETWIST,
        /** The figures have to be put right first. */
        WORDT_HERSTELD,
        /** The term is over and everything is decided. */
        STAAT,
        /** The members vote once more. */
        VERVALLEN;

        /** Whether what follows on the outcome has to wait. */
        public boolean wacht() {
            return this == KAN_NOG || this == BETWIST || this == WORDT_HERSTELD;
        }
    }

    /**
     * One contestation.
     *
     * @param gemeente whose it is
     * @param naam name of that gemeente
     * @param grond its ground, in words
     * @param oordeel what the bestuur decided, in words
     * @param op day on which it was sent in
     * @param pad address of its page
     */
    record Regel(
            GemeenteCode gemeente,
            String naam,
            String grond,
            String oordeel,
            LocalDate op,
            String pad) {}
}
