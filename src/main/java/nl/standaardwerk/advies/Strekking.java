// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

/** What an advice comes down to. It steers nothing: only decisions do. */
public enum Strekking {
    /** Adopt it as proposed. */
    POSITIEF,
    /** Adopt it once the conditions are met. */
    POSITIEF_ONDER_VOORWAARDEN,
    /** Do not adopt it. */
    NEGATIEF,
    /** The body was asked and chose not to advise; it says why. */
    GEEN_ADVIES
}
