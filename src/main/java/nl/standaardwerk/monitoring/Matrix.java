// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toepassing.Standrij;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gemeenten against standards on one day.
 *
 * @param standaarden the columns
 * @param rijen the lines, one for each gemeente
 */
record Matrix(List<Standaardstatus> standaarden, List<Rij> rijen) {

    Matrix {
        standaarden = List.copyOf(standaarden);
        rijen = List.copyOf(rijen);
    }

    /** One gemeente. */
    record Rij(Gemeente gemeente, Map<StandaardId, Standrij> standen) {

        /** How it stands with a standard; empty when that does not hold for this gemeente. */
        Optional<Standrij> bij(Standaardstatus standaard) {
            return Optional.ofNullable(standen.get(standaard.standaard()));
        }
    }

    /** Each gemeente is a line, also one for which nothing holds. */
    static Matrix van(
            List<Standaardstatus> standaarden, List<Gemeente> gemeenten, List<Standrij> standen) {
        var per =
                standen.stream()
                        .collect(
                                groupingBy(Standrij::gemeente, toMap(Standrij::standaard, s -> s)));
        return new Matrix(
                standaarden,
                gemeenten.stream()
                        .map(g -> new Rij(g, per.getOrDefault(g.code(), Map.of())))
                        .toList());
    }

    boolean demonstratie() {
        return standaarden.stream()
                .anyMatch(
                        s ->
                                s.demonstratie()
                                        || rijen.stream()
                                                .flatMap(r -> r.bij(s).stream())
                                                .anyMatch(Standrij::demonstratie));
    }
}
