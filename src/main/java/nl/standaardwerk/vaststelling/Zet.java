// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.AccountId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One move of a traject, recorded for good.
 *
 * @param traject which one
 * @param nummer order in the traject, from 1 without gaps
 * @param van step before
 * @param actor for which part in the procedure
 * @param handeling what was done
 * @param geval in which case
 * @param naar step after
 * @param regeling version of the policy
 * @param bron place in the policy that allows it
 * @param reden free text; empty when none was given, or after removal
 * @param tot for HOUDT_AAN: until when; for AGENDEERT: the meeting
 * @param betreft the advice, raadpleging or besluit that it is about
 * @param op legal day
 * @param vastgelegd moment of recording
 * @param door who, and for which body
 * @param tweede the second person, where two are needed
 */
public record Zet(
        TrajectId traject,
        int nummer,
        Stap van,
        Actor actor,
        Handeling handeling,
        Geval geval,
        Stap naar,
        String regeling,
        String bron,
        String reden,
        Optional<LocalDate> tot,
        Optional<UUID> betreft,
        LocalDate op,
        Instant vastgelegd,
        Ondertekening door,
        Optional<AccountId> tweede) {}
