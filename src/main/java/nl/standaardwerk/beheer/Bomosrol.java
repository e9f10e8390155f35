// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

/** What a party does for a standard, after BOMOS ({@code domein.md} §7). */
enum Bomosrol {
    /** Answers for the standard. */
    EIGENAAR,
    /** Pays. */
    FINANCIER,
    /** Approves new versions. */
    AUTORISATOR,
    /** Keeps what the standard says. */
    FUNCTIONEEL_BEHEERDER,
    /** Keeps the form in which it is given out. */
    TECHNISCH_BEHEERDER,
    /** Gives it out. */
    DISTRIBUTEUR,
    /** Knows the matter and advises. */
    EXPERT,
    /** Works with it, and is heard. */
    GEBRUIKER;

    /** Whether who has this role acts for the standard here: facts and wijzigingsverzoeken. */
    boolean beheert() {
        return this == FUNCTIONEEL_BEHEERDER || this == TECHNISCH_BEHEERDER;
    }
}
