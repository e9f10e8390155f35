// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.time.LocalDate;

/**
 * One date on the public calendar.
 *
 * @param sleutel message key of what happens
 * @param titel of the voorstel or standard
 * @param pad address of its page
 * @param dag when
 * @param demonstratie true when it is of the demonstration
 */
public record Agendapunt(
        String sleutel, String titel, String pad, LocalDate dag, boolean demonstratie) {

    /** Whether it falls on or after {@code van} and before {@code tot}. */
    public boolean valtIn(LocalDate van, LocalDate tot) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }
}
