// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for a person.
 *
 * @param sleutel message key of what to do, for example "Geef advies"
 * @param titel of the voorstel or the standard
 * @param pad address of the page on which it is done
 * @param uiterlijk the last day, when there is one
 * @param sinds since when it waits
 * @param namens for which body or gemeente, as on the pages
 * @param nummer of the voorstel; empty when it is about none
 * @param demonstratie whether it belongs to the demonstration
 */
public record Taak(
        String sleutel,
        String titel,
        String pad,
        Optional<LocalDate> uiterlijk,
        LocalDate sinds,
        String namens,
        String nummer,
        boolean demonstratie) {}
