// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.util.List;

/**
 * What happened, since 1 January 2018, to the area and the borders of one gemeente. Each list is in
 * order of date, then of code.
 *
 * @param gemeente whose history
 * @param ontvangen arrows to this gemeente: what it was made of, or what was added to it
 * @param opgegaan arrows from this gemeente, all on its last day; empty while it exists
 * @param voorgenomen plans in which it ends or receives
 * @param grenscorrecties shifts of its border by which people changed gemeente
 */
public record Geschiedenis(
        Gemeente gemeente,
        List<Herindeling> ontvangen,
        List<Herindeling> opgegaan,
        List<VoorgenomenHerindeling> voorgenomen,
        List<Grenscorrectie> grenscorrecties) {

    public Geschiedenis {
        ontvangen = List.copyOf(ontvangen);
        opgegaan = List.copyOf(opgegaan);
        voorgenomen = List.copyOf(voorgenomen);
        grenscorrecties = List.copyOf(grenscorrecties);
    }

    /** Whether nothing happened to it. */
    public boolean isLeeg() {
        return ontvangen.isEmpty()
                && opgegaan.isEmpty()
                && voorgenomen.isEmpty()
                && grenscorrecties.isEmpty();
    }
}
