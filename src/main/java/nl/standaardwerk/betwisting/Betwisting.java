// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A gemeente contests an outcome; public, without the person who sent it in.
 *
 * @param id its identity
 * @param raadpleging whose outcome
 * @param nummer order in which they came in, from 1
 * @param gemeente whose it is
 * @param inhoud why
 * @param op day on which it came in
 * @param demonstratie whether it belongs to a demonstration
 * @param beslissing what the bestuur decided; empty before
 * @param overbodig whether the members vote once more, because of another one
 */
record Betwisting(
        UUID id,
        RaadplegingId raadpleging,
        int nummer,
        GemeenteCode gemeente,
        Inhoud inhoud,
        LocalDate op,
        boolean demonstratie,
        Optional<Beslissing> beslissing,
        boolean overbodig) {

    /** Longest text that is kept. */
    static final int LANGSTE = 4000;

    /** On what ground. */
    enum Grond {
        /** The list of who may vote, or a weight on it, was wrong. */
        KIEZERSLIJST,
        /** The own vote was not counted, or not as it was cast. */
        STEM,
        /** The votes were not counted by the rules. */
        TELLING,
        /** Something went wrong while was voted: a disturbance, a term, wrong information. */
        VERLOOP,
        ANDERS
    }

    /** What the bestuur decides. */
    enum Oordeel {
        ONGEGROND,
        /** Right: the stembureau puts the figures right. */
        HERSTEL_CIJFERS,
        /** Right: the members vote once more. */
        NIEUWE_STEMMING
    }

    /** Where it is. */
    enum Status {
        INGEDIEND,
        ONGEGROND,
        /** The stembureau has still to put the figures right. */
        WORDT_HERSTELD,
        HERSTELD,
        NIEUWE_STEMMING,
        /** Nothing to decide any more: the members vote once more because of another one. */
        VERVALLEN
    }

    /**
     * What a gemeente says.
     *
     * @param tekst what went wrong
     */
    record Inhoud(Grond grond, String tekst) {

        Inhoud {
            tekst = tekst.strip();
        }

        void controleer() {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(past(tekst), "tekst", "betwisting.fout.tekst", LANGSTE)
                    .klaar();
        }
    }

    /**
     * What the bestuur says.
     *
     * @param redenen why
     * @param datum day on which it decided
     */
    record Uitspraak(Oordeel oordeel, String redenen, LocalDate datum) {

        Uitspraak {
            redenen = redenen.strip();
        }

        void controleer(Betwisting betwisting, LocalDate vandaag) {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(past(redenen), "redenen", "betwisting.fout.redenen", LANGSTE)
                    .eis(
                            !datum.isAfter(vandaag) && !datum.isBefore(betwisting.op()),
                            "datum",
                            "betwisting.fout.datum",
                            betwisting.op(),
                            vandaag)
                    .klaar();
        }
    }

    /**
     * A decision of the bestuur.
     *
     * @param op day on which it was recorded
     * @param nieuw the raadpleging in which the members vote once more; only then
     * @param hersteld day on which the figures were put right
     */
    record Beslissing(
            Uitspraak uitspraak,
            LocalDate op,
            Optional<RaadplegingId> nieuw,
            Optional<LocalDate> hersteld) {}

    static boolean past(String tekst) {
        return !tekst.isBlank() && tekst.length() <= LANGSTE && tekst.indexOf('\0') < 0;
    }

    Status status() {
        if (beslissing.isEmpty()) {
            return overbodig ? Status.VERVALLEN : Status.INGEDIEND;
        }
        return switch (beslissing.get().uitspraak().oordeel()) {
            case ONGEGROND -> Status.ONGEGROND;
            case HERSTEL_CIJFERS ->
                    beslissing.get().hersteld().isPresent()
                            ? Status.HERSTELD
                            : Status.WORDT_HERSTELD;
            case NIEUWE_STEMMING -> Status.NIEUWE_STEMMING;
        };
    }

    /** Address of its page. */
    String pad() {
        return lijstpad(raadpleging) + "/" + nummer;
    }

    static String lijstpad(RaadplegingId raadpleging) {
        return "/raadplegingen/" + raadpleging + "/betwistingen";
    }
}
