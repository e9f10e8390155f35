// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.time.LocalDate;

/**
 * Number of inhabitants of a gemeente as published by CBS.
 *
 * @param gemeente whose inhabitants
 * @param peildatum always a 1 January
 * @param aantal persons, more than zero
 */
public record Inwonertal(GemeenteCode gemeente, LocalDate peildatum, int aantal) {

    public Inwonertal {
        if (peildatum.getDayOfYear() != 1) {
            throw new IllegalArgumentException("not a 1 January: " + peildatum);
        }
        if (aantal <= 0) {
            throw new IllegalArgumentException("no inhabitants: " + gemeente + " " + peildatum);
        }
    }
}
