// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import nl.standaardwerk.toepassing.Telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a standard was applied in time. The base of each point is the gemeenten for which the
 * standard held on that day, in the division of that day.
 *
 * @param punten in order of day; empty when it never obliged a gemeente
 */
record Verloop(List<Punt> punten) {

    Verloop {
        punten = List.copyOf(punten);
    }

    /** One day. */
    record Punt(LocalDate dag, Telling telling) {

        /** How many gemeenten it is about. */
        int basis() {
            return telling.totaal();
        }

        int van(Groep groep) {
            return groep.in(telling);
        }
    }

    /** The counts of these days; on a day without one nobody was obliged. */
    static Verloop van(List<LocalDate> dagen, Map<LocalDate, Telling> tellingen) {
        var niemand = new Telling(Map.of(), false);
        return new Verloop(
                dagen.stream()
                        .map(dag -> new Punt(dag, tellingen.getOrDefault(dag, niemand)))
                        .toList());
    }

    boolean isLeeg() {
        return punten.isEmpty();
    }

    Punt eerste() {
        return punten.getFirst();
    }

    Punt laatste() {
        return punten.getLast();
    }

    /** The largest base. */
    int hoogste() {
        return punten.stream().mapToInt(Punt::basis).max().orElse(0);
    }

    boolean demonstratie() {
        return punten.stream().anyMatch(p -> p.telling().demonstratie());
    }
}
