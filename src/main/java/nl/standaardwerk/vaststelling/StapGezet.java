// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.voorbereiding.DossierId;

/**
 * A traject made a move.
 *
 * @param traject which one
 * @param dossier the voorstel
 * @param nummer order of the move in the traject
 * @param van step before
 * @param actor for which part in the procedure
 * @param handeling what was done
 * @param geval in which case
 * @param naar step after
 * @param regeling version of the policy
 * @param tot for HOUDT_AAN: until when; for AGENDEERT: the meeting
 * @param betreft the advice, raadpleging or besluit that it is about
 * @param redenSha256 salted hash of the reason; empty without one
 * @param op legal day
 * @param door who, and for which body
 */
public record StapGezet(
        TrajectId traject,
        DossierId dossier,
        int nummer,
        Stap van,
        Actor actor,
        Handeling handeling,
        Geval geval,
        Stap naar,
        String regeling,
        Optional<LocalDate> tot,
        Optional<UUID> betreft,
        String redenSha256,
        LocalDate op,
        Ondertekening door)
        implements TrajectGebeurtenis {}
