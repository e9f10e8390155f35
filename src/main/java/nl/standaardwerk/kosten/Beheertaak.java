// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.time.LocalDate;

/**
 * Who does something for the standard.
 *
 * @param nr see {@link Kostenregel#nr}
 * @param rol what
 * @param partij who: an organisation, not a person
 * @param vanaf first day
 */
public record Beheertaak(int nr, Beheerrol rol, String partij, LocalDate vanaf)
        implements Kostenregel {

    @Override
    public Beheertaak metNr(int nummer) {
        return new Beheertaak(nummer, rol, partij, vanaf);
    }

    @Override
    public String tekst() {
        return partij;
    }
}
