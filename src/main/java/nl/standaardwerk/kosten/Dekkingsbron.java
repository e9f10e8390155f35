// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/** Where the money comes from. */
public enum Dekkingsbron {
    EIGEN_BEGROTING,
    FONDS_GGU,
    BIJDRAGE_GEMEENTEN,
    RIJKSBIJDRAGE,
    SUBSIDIE,
    TARIEF,
    ANDERS;

    /** Whether the payer gets it from somebody else. */
    public boolean isBijdrage() {
        return this != EIGEN_BEGROTING;
    }
}
