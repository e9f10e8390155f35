// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.time.LocalDate;

/**
 * A small shift of a border on 1 January, by which inhabitants changed gemeente although both
 * gemeenten go on existing.
 *
 * @param gemeente one of those whose border moved
 * @param datum first day of the new border
 * @param voor inhabitants on the day before
 * @param na inhabitants on {@code datum}
 */
public record Grenscorrectie(GemeenteCode gemeente, LocalDate datum, int voor, int na) {

    public Grenscorrectie {
        if (voor <= 0 || na <= 0 || voor == na) {
            throw new IllegalArgumentException("no shift: " + gemeente + " " + datum);
        }
    }

    /** Persons gained; negative for a loss. */
    public int verschil() {
        return na - voor;
    }
}
