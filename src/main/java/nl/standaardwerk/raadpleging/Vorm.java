// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

/** How the members are asked. */
public enum Vorm {
    /** By letter (fn 5). */
    SCHRIFTELIJK,
    /** On line. */
    ELEKTRONISCH,
    /** In an ALV. */
    ALV,
    /** In a BALV. */
    BALV,
    /** In one or more meetings (fn 5). */
    BIJEENKOMSTEN
}
