// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/** What a party does for a standard after its adoption; the roles of BOMOS, and handhaving. */
public enum Beheerrol {
    EIGENAAR,
    FINANCIER,
    FUNCTIONEEL_BEHEERDER,
    TECHNISCH_BEHEERDER,
    TOEZICHTHOUDER,
    HANDHAVER;

    /** Whether it is about following and enforcing, and not about keeping the standard. */
    public boolean isHandhaving() {
        return this == TOEZICHTHOUDER || this == HANDHAVER;
    }
}
