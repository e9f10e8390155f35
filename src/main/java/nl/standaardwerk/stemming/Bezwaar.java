// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

/** What stands in the way of opening a vote; all of it is told at once. */
enum Bezwaar {
    /** The raadpleging has no question any more. */
    VRAAG_ONTBREEKT,
    /** The period is over. */
    PERIODE_VOORBIJ,
    /** A gemeente of the kring does not exist on the day of opening. */
    KRING_BESTAAT_NIET,
    /** A gemeente on the list ends while is voted. */
    HERINDELING_IN_PERIODE,
    /** PostgreSQL does not write through to the disk. */
    FSYNC_UIT,
    /** PostgreSQL answers before a vote is on disk. */
    SYNCHRONOUS_COMMIT_UIT,
    /** PostgreSQL may lose a page when the power fails. */
    FULL_PAGE_WRITES_UIT,
    /** The clocks of application and database differ more than 250 milliseconds. */
    KLOK_WIJKT_AF
}
