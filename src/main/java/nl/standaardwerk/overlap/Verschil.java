// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import java.util.HashMap;
import java.util.List;

/**
 * What a new delivery would change. Pure.
 *
 * @param aantal rows of the new delivery
 * @param toegevoegd rows that are new
 * @param gewijzigd rows with other content, as they become
 * @param vervallen rows that will be gone
 */
record Verschil(
        int aantal,
        List<Lijstregel> toegevoegd,
        List<Lijstregel> gewijzigd,
        List<Lijstregel> vervallen) {

    Verschil {
        toegevoegd = List.copyOf(toegevoegd);
        gewijzigd = List.copyOf(gewijzigd);
        vervallen = List.copyOf(vervallen);
    }

    static Verschil tussen(List<Lijstregel> oud, List<Lijstregel> nieuw) {
        var was = new HashMap<String, Lijstregel>();
        oud.forEach(r -> was.put(r.code(), r));
        var toegevoegd = nieuw.stream().filter(r -> !was.containsKey(r.code())).toList();
        var gewijzigd =
                nieuw.stream()
                        .filter(r -> was.containsKey(r.code()) && !r.equals(was.get(r.code())))
                        .toList();
        nieuw.forEach(r -> was.remove(r.code()));
        var vervallen = oud.stream().filter(r -> was.containsKey(r.code())).toList();
        return new Verschil(nieuw.size(), toegevoegd, gewijzigd, vervallen);
    }

    /** Whether nothing changes. */
    boolean isLeeg() {
        return toegevoegd.isEmpty() && gewijzigd.isEmpty() && vervallen.isEmpty();
    }
}
