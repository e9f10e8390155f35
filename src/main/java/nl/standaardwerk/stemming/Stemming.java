// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.voorbereiding.DossierId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The vote on a raadpleging, as it stands; without any choice.
 *
 * @param id the raadpleging
 * @param dossier what it is about
 * @param demonstratie whether it belongs to a demonstration
 * @param plan the plan that holds
 * @param ronde what was frozen at the opening; empty before
 * @param verzoek what waits for a second person
 * @param verzoeken number of requests ever; a command names the number that it saw
 * @param gesloten when it was closed early
 * @param vastgesteld what was declared
 * @param opkomst who voted so far, as numbers
 */
public record Stemming(
        RaadplegingId id,
        DossierId dossier,
        boolean demonstratie,
        Plan plan,
        Optional<Ronde> ronde,
        Optional<Verzoek> verzoek,
        int verzoeken,
        Optional<Instant> gesloten,
        Optional<Vastgesteld> vastgesteld,
        Opkomst opkomst) {

    /** Where a vote is. */
    public enum Stand {
        /** Not opened by two persons yet. */
        GEPLAND,
        /** Opened, its first moment is still to come. */
        AANGEKONDIGD,
        /** Can be voted in. */
        OPEN,
        /** Over; the outcome is not declared yet. */
        GESLOTEN,
        /** Declared: every vote is public. */
        VASTGESTELD
    }

    /**
     * What was frozen at the opening.
     *
     * @param periode when can be voted, as planned
     * @param peildatum of the numbers of inhabitants
     * @param regeling version of the policy whose voting rules hold
     * @param kiezers number of gemeenten
     * @param gewicht their weights together
     * @param sha256 of the document that holds everything
     * @param geopend when two persons opened it
     */
    public record Ronde(
            Periode periode,
            LocalDate peildatum,
            String regeling,
            int kiezers,
            long gewicht,
            String sha256,
            Instant geopend) {}

    /**
     * What was declared.
     *
     * @param uitkomst what came of it
     * @param gekozen the choice that was adopted
     * @param stemmenSha256 of the file with every vote
     * @param moment when
     */
    public record Vastgesteld(
            Telling.Uitkomst uitkomst,
            Optional<String> gekozen,
            String stemmenSha256,
            Instant moment) {}

    /**
     * Who voted so far.
     *
     * @param gemeenten how many
     * @param gewicht their weights together
     */
    public record Opkomst(int gemeenten, long gewicht) {}

    /** Where it is on this moment. */
    public Stand stand(Instant nu) {
        if (vastgesteld.isPresent()) {
            return Stand.VASTGESTELD;
        }
        if (ronde.isEmpty()) {
            return Stand.GEPLAND;
        }
        if (gesloten.isPresent() || !nu.isBefore(sluit())) {
            return Stand.GESLOTEN;
        }
        return nu.isBefore(opent()) ? Stand.AANGEKONDIGD : Stand.OPEN;
    }

    /** First moment on which can be voted: never before two persons opened. */
    public Instant opent() {
        var gepland = periode().opent();
        return ronde.map(Ronde::geopend).filter(g -> g.isAfter(gepland)).orElse(gepland);
    }

    /** First moment on which cannot be voted any more. */
    public Instant sluit() {
        return gesloten.orElse(periode().sluit());
    }

    private Periode periode() {
        return ronde.map(Ronde::periode).orElse(plan.periode());
    }

    /** Per cent of all weights that was cast so far, two decimals. */
    public BigDecimal opkomstProcent() {
        return Telling.procent(opkomst.gewicht(), ronde.map(Ronde::gewicht).orElse(0L));
    }

    /** Address of its page. */
    public String pad() {
        return "/raadplegingen/" + id + "/stemming";
    }

    /** Address of the pages of the stembureau. */
    String bureaupad() {
        return "/raadplegingen/" + id + "/stembureau";
    }

    /** Address of the pages of a gemeente. */
    String gemeentepad() {
        return "/raadplegingen/" + id + "/stembiljet";
    }
}
