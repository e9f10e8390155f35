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
 * @param betwisten time for a gemeente to contest an outcome, counted from the day after that of
 *     its declaration
 * @param vergadering what is counted back from a meeting of the members
 */
public record Termijnen(
        Period advies,
        Period uitleg,
        int verlengingenDoorVng,
        Period uitlegNaHerindeling,
        Period opgave,
        Period horen,
        Period betwisten,
        Vergadering vergadering) {

    /**
     * The terms of a ledenraadpleging that belongs to a meeting of the members, each counted back
     * from the day of that meeting.
     *
     * @param uitnodiging the members have the invitation and the papers at least so long before
     * @param moties moties and amendementen are in at least so long before
     * @param aanwijzing the stemgemachtigde is named at least so long before
     * @param elektronisch an electronic vote is cast at most so long before (BW 2:38 lid 8)
     */
    public record Vergadering(
            Period uitnodiging, Period moties, Period aanwijzing, Period elektronisch) {}
}
