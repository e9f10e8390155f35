// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/** What the outcome of a vote of the members does. */
public enum Effect {
    /** The bestuur hears it and decides. */
    RAADGEVEND,
    /** Decides: a rejected voordracht is at its end. */
    BESLISSEND,
    /** Decides, once a later ALV has confirmed it. */
    TE_BEKRACHTIGEN
}
