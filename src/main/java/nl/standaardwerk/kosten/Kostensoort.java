// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/** The two kinds of costs of the note: incidental and structural. */
public enum Kostensoort {
    EENMALIG,
    PER_JAAR
}
