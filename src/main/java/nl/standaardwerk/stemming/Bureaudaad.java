// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

/** What two persons of the stembureau do together. */
public enum Bureaudaad {
    /** Freezes everything and opens. */
    OPEN,
    /** Closes before the planned moment. */
    SLUIT,
    /** Counts, and declares the outcome. */
    STEL_VAST
}
