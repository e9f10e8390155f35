// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.time.Period;

/**
 * The terms of a regeling. None stands in the note; each is also an {@link Instelling} with source
 * aanname.
 *
 * @param advies due date that is proposed when advice is asked, counted from the day of asking; who
 *     asks may choose another day
 * @param uitleg longest validity of an Uitleg
 * @param verlengingenDoorVng how often an Uitleg may be renewed without the bestuur; the next one
 *     goes to the bestuur
 * @param uitlegNaHerindeling how long an Uitleg of a gemeente that merged stays valid for its old
 *     area
 * @param opgave time for the first opgave about a standard
 * @param horen time for a gemeente to answer before its Uitleg is judged
 */
public record Termijnen(
        Period advies,
        Period uitleg,
        int verlengingenDoorVng,
        Period uitlegNaHerindeling,
        Period opgave,
        Period horen) {}
