// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a vote is meant to be held. It may change until the vote is opened; the question is that of
 * the raadpleging and never changes.
 *
 * @param versie number, from 1
 * @param periode when can be voted
 * @param toelichting what stands above the ballot; may be empty
 * @param biljet what can be chosen
 * @param vergadering day of the meeting of the members that the vote belongs to; empty for none
 */
public record Plan(
        int versie,
        Periode periode,
        String toelichting,
        Stembiljet biljet,
        Optional<LocalDate> vergadering) {}
