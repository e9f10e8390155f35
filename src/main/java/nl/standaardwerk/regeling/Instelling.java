// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * A named value that the note leaves open or that stands in another source. Shown on the page of
 * the regeling; its name and explanation are the texts {@code regeling.instelling.<sleutel>.naam}
 * and {@code .toelichting}, its value the text {@code .waarde} with {@code waarde} filled in.
 *
 * @param sleutel stable, in kebab-case, unique in its regeling
 * @param waarde a number, a word or a date, as text
 * @param bron where it comes from
 */
public record Instelling(String sleutel, String waarde, Bron bron) {}
