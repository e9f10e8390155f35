// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dossier that waits for a body.
 *
 * @param nummer of the voorstel
 * @param sinds since when it waits
 * @param uiterlijk the last day, when there is one
 */
record Klaar(
        DossierId dossier,
        String nummer,
        String titel,
        LocalDate sinds,
        Optional<LocalDate> uiterlijk) {

    /** Those that are on no agenda yet, also not as a point that was taken off. */
    static List<Klaar> nieuw(List<Klaar> klaar, List<Punt> punten) {
        Set<DossierId> bekend =
                punten.stream().flatMap(p -> p.dossier().stream()).collect(Collectors.toSet());
        return klaar.stream().filter(k -> !bekend.contains(k.dossier())).toList();
    }
}
