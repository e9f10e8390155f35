// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

/** What kind of party somebody is. */
public enum Partijsoort {
    GEMEENTE,
    KETENPARTNER,
    LEVERANCIER,
    RIJK,
    KOEPEL,
    /** A body that supervises. */
    TOEZICHTHOUDER,
    /** Inhabitants or businesses, or who speaks for them. */
    INWONERS,
    ANDERS
}
