// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/** Who pays. */
public enum Betaler {
    VNG,
    /** Every gemeente for itself: the amount follows from its inhabitants. */
    GEMEENTEN,
    RIJK,
    KETENPARTNERS,
    LEVERANCIERS
}
