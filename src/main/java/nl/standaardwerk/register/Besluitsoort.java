// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

/** What a besluit does to the register. */
public enum Besluitsoort {
    /** A new standard. */
    VASTSTELLING,
    /** Another degree for a standard that stands. */
    WIJZIGING_VERBINDENDHEID,
    /** A new version; the degree stays what it is unless the besluit has a ladder. */
    NIEUWE_VERSIE,
    /** The degree ends. */
    INTREKKING,
    /** Decided before or outside the platform, or listed without a decision. */
    HISTORISCH
}
