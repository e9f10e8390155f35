// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a gemeente applies one standard, or all of them together.
 *
 * @param gemeente which gemeente
 * @param telling its standards per Standsoort
 * @param laatste day of its latest opgave
 * @param termijn the first last day for an opgave that is not there
 */
public record Gemeentestand(
        GemeenteCode gemeente,
        Telling telling,
        Optional<LocalDate> laatste,
        Optional<LocalDate> termijn) {}
