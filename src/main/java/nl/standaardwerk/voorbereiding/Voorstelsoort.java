// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

/** What a voorstel asks for (domain §2). */
public enum Voorstelsoort {
    /** A standard that is not in the register yet. */
    NIEUWE_STANDAARD,
    /** A new version of a standard in the register. */
    NIEUWE_VERSIE,
    /** Another degree for a standard in the register. */
    ANDERE_VERBINDENDHEID,
    /** The end of a standard in the register. */
    INTREKKING;

    /** True if it is about a standard that stands in the register. */
    public boolean vereistStandaard() {
        return this != NIEUWE_STANDAARD;
    }

    /** True if it proposes a degree and a ladder; a withdrawal does not. */
    public boolean kentLadder() {
        return this != INTREKKING;
    }
}
