// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.Dossierversie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked of one body.
 *
 * @param ronde the round it belongs to
 * @param orgaan the body
 * @param actor what kind of body it is
 * @param dossierversie what it advises on
 * @param gevraagd day of asking
 * @param uiterlijk day by which the advice is due
 * @param stand where it is now
 * @param demonstratie whether it belongs to a demonstration
 */
public record Adviesvraag(
        UUID ronde,
        OrgaanCode orgaan,
        Actor actor,
        Dossierversie dossierversie,
        LocalDate gevraagd,
        LocalDate uiterlijk,
        Stand stand,
        boolean demonstratie) {

    /** Where a question for advice is. */
    public enum Stand {
        /** Waits for the body. */
        OPEN,
        /** The body advised. */
        BEANTWOORD,
        /**
         * Closed without an advice of this body: gone on after the due date, or the round ended.
         */
        GESLOTEN
    }
}
