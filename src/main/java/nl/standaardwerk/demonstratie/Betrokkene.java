// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.onderbouwing.Houding;
import nl.standaardwerk.onderbouwing.Partijsoort;
import nl.standaardwerk.onderbouwing.Stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A stakeholder of a subject, as it stands in the files.
 *
 * @param partij who
 * @param soort what kind of party
 * @param rol what it does with the standard
 * @param hoe how it was involved
 * @param wanneer when, in words
 * @param standpunten where it stood, oldest first
 */
record Betrokkene(
        String partij,
        Partijsoort soort,
        String rol,
        String hoe,
        String wanneer,
        List<Peilmoment> standpunten) {

    Betrokkene {
        standpunten = List.copyOf(standpunten);
    }

    /** A position on a day of the story. */
    record Peilmoment(Moment op, Houding houding) {}

    /** As it is filled in, for a story that is told today. */
    Stakeholder stakeholder(LocalDate vandaag) {
        var op =
                standpunten.stream()
                        .map(s -> new Stakeholder.Standpunt(s.op().op(vandaag), s.houding()))
                        .toList();
        return new Stakeholder(UUID.randomUUID(), partij, soort, rol, hoe, wanneer, op);
    }
}
