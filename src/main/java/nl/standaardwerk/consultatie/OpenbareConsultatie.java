// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.voorbereiding.Dossierversie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One openbare consultatie as it stands.
 *
 * @param id its identity
 * @param kenmerk for people: number of the voorstel and a serial, for example SW-2026-014-1
 * @param versie the exact dossier version that it is about, public by it
 * @param uitnodiging what is asked; empty after removal
 * @param delen the parts that it asks about
 * @param opent first day on which a reaction is possible
 * @param sluit first day on which it is not any more, after every change
 * @param wijziging the last change; empty when there was none
 * @param wachtend number of reactions that wait for an answer
 * @param demonstratie whether it belongs to a demonstration
 */
public record OpenbareConsultatie(
        UUID id,
        String kenmerk,
        Dossierversie versie,
        String uitnodiging,
        List<Consultatiedeel> delen,
        LocalDate opent,
        LocalDate sluit,
        Optional<Wijziging> wijziging,
        int wachtend,
        boolean demonstratie) {

    public OpenbareConsultatie {
        delen = List.copyOf(delen);
        if (delen.isEmpty()) {
            throw new IllegalArgumentException("a consultatie asks about nothing: " + kenmerk);
        }
    }

    /** Where it is on a day. */
    public enum Stand {
        AANGEKONDIGD,
        OPEN,
        GESLOTEN
    }

    /** How its closing day was changed. */
    public enum Wijzigingssoort {
        VERLENGD,
        GESLOTEN
    }

    /** The last change of the closing day, with the reason. */
    public record Wijziging(Wijzigingssoort soort, String reden) {}

    /** Where it is on this day. */
    public Stand stand(LocalDate dag) {
        if (!dag.isBefore(sluit)) {
            return Stand.GESLOTEN;
        }
        return dag.isBefore(opent) ? Stand.AANGEKONDIGD : Stand.OPEN;
    }

    /** Whether it is over and every reaction has its answer. */
    boolean isAfgerond(LocalDate dag) {
        return stand(dag) == Stand.GESLOTEN && wachtend == 0;
    }

    /** The last day on which a reaction is possible. */
    public LocalDate laatsteDag() {
        return sluit.minusDays(1);
    }

    /** Address of its page. */
    public String pad() {
        return "/consultaties/" + kenmerk;
    }

    /** Number of the voorstel that it is about. */
    public String voorstel() {
        return kenmerk.substring(0, kenmerk.lastIndexOf('-'));
    }

    /** Address of the page on which it is answered. */
    String beheerpad() {
        return "/voorstellen/" + voorstel() + "/bewerken/consultatie";
    }
}
