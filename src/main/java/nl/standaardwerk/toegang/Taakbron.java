// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.List;

/**
 * A module that knows what waits for whom, and what is asked of a gemeente whoever there does it: a
 * package-private bean, asked live.
 */
public interface Taakbron {

    /**
     * What waits for this person now, in any order; empty for a visitor. At most two statements.
     */
    List<Taak> taken(Gebruiker gebruiker);

    /**
     * How many wait for this person now, for the number at the top of every page: the size of
     * {@link #taken}. At most one statement.
     */
    default int aantal(Gebruiker gebruiker) {
        return taken(gebruiker).size();
    }

    /**
     * What is asked of this gemeente now or from a known day on, with a last day on or before
     * {@code tot} or without one, in any order. At most two statements. The text of such a Taak has
     * a second key, {@code <sleutel>.reden}: why it is asked.
     *
     * @param gebruiker who reads it: who does not act for the gemeente gets only what is public
     */
    default List<Taak> taken(GemeenteCode gemeente, LocalDate tot, Gebruiker gebruiker) {
        return List.of();
    }
}
