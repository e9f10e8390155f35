// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

/** What kind of question to the members it is. */
public enum Soort {
    /** Before the bestuur goes on (fn 5); never decides. */
    LEDENCONSULTATIE,
    /** The vote of the members on a standard (§3). */
    LEDENRAADPLEGING
}
