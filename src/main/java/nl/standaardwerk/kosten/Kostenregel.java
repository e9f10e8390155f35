// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

/** One line of what a dossier says about beheer, handhaving and money. */
public sealed interface Kostenregel permits Beheertaak, Kostenregel.MetRaming {

    /** Longest text of a line. */
    int LANGSTE_TEKST = 200;

    /** Number within the dossier, never given again; 0 before it is saved. */
    int nr();

    /** The same line with this number. */
    Kostenregel metNr(int nr);

    /** What was typed: the party, what it is, or the explanation; empty after removal. */
    String tekst();

    /** A line that is about money. */
    sealed interface MetRaming extends Kostenregel permits Kostenpost, Dekking {

        /** The money. */
        Raming raming();
    }
}
