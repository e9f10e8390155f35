// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.onderbouwing.Praktijkproef;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A praktijkproef of a subject, as it stands in the files.
 *
 * @param gemeente where
 * @param dagen the first day and, when it has ended, the last
 * @param uitkomst what came of it
 * @param wat what was tried
 * @param ervaring what was learned; may be empty while it runs
 */
record Beproeving(
        GemeenteCode gemeente,
        List<Moment> dagen,
        Praktijkproef.Uitkomst uitkomst,
        String wat,
        String ervaring) {

    Beproeving {
        dagen = List.copyOf(dagen);
    }

    /** As it is filled in, for a story that is told today. */
    Praktijkproef praktijkproef(LocalDate vandaag) {
        return new Praktijkproef(
                UUID.randomUUID(),
                gemeente,
                dagen.getFirst().op(vandaag),
                dagen.stream().skip(1).findFirst().map(dag -> dag.op(vandaag)),
                uitkomst,
                wat,
                ervaring,
                Optional.empty());
    }
}
