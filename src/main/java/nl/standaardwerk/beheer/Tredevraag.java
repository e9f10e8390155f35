// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A planned stage of a besluit: announced, not decided. It changes nothing on its date; it only
 * raises a question then ({@code domein.md} §1: "a plan only raises a question on its date").
 *
 * @param bereikt whether the standard has this degree today
 * @param antwoorden of the directie, the first first
 */
record Tredevraag(StandaardId standaard, Plek plek, boolean bereikt, List<Antwoord> antwoorden) {

    Tredevraag {
        antwoorden = List.copyOf(antwoorden);
    }

    /** What the directie answers. */
    enum Antwoordsoort {
        /** A voorstel for the degree is prepared. */
        NIEUW_VOORSTEL,
        /** The question is asked again on a later day. */
        UITGESTELD,
        VERVALLEN
    }

    /**
     * Which plan.
     *
     * @param besluit the besluit that announced it
     */
    record Plek(UUID besluit, Verbindendheid graad, Datering vanaf) {

        /** End of the address of its form. */
        String pad() {
            return besluit + "/" + graad + "/" + vanaf.tekst();
        }
    }

    /**
     * An answer.
     *
     * @param tot day on which the question is asked again, when it was put off
     * @param tekst why
     * @param demonstratie whether it is invented: it answers for the demonstration only
     */
    record Antwoord(
            Antwoordsoort soort,
            Optional<LocalDate> tot,
            String tekst,
            LocalDate op,
            boolean demonstratie) {}

    /** The plans of a standard in the order of their dates. */
    static List<Tredevraag> van(
            Standaard standaard, LocalDate dag, Map<Plek, List<Antwoord>> antwoorden) {
        return standaard.inschrijvingen().stream()
                .filter(i -> i.hersteldDoor().isEmpty())
                .map(Inschrijving::besluit)
                .flatMap(b -> b.ladder().voorgenomen().stream().map(v -> plek(b.id().waarde(), v)))
                .distinct()
                .sorted(Comparator.comparing(Plek::vanaf))
                .map(
                        plek ->
                                new Tredevraag(
                                        standaard.id(),
                                        plek,
                                        standaard.graad(dag).equals(new Ladder.Vast(plek.graad())),
                                        antwoorden.getOrDefault(plek, List.of())))
                .toList();
    }

    private static Plek plek(UUID besluit, Trede.Voorgenomen tredevraag) {
        return new Plek(besluit, tredevraag.graad(), tredevraag.vanaf());
    }

    /** The same with the answers that were given to it. */
    Tredevraag met(Map<Plek, List<Antwoord>> gegeven) {
        return new Tredevraag(standaard, plek, bereikt, gegeven.getOrDefault(plek, List.of()));
    }

    /** The answers of this world, the first first. */
    List<Antwoord> antwoorden(boolean demonstratie) {
        return antwoorden.stream().filter(a -> a.demonstratie() == demonstratie).toList();
    }

    /** The answer that counts. */
    Optional<Antwoord> laatste(boolean demonstratie) {
        var alle = antwoorden(demonstratie);
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    /**
     * From which day on the directie is asked: the last day on which the plan can have been meant,
     * or the day to which it was put off. Empty when it is over, or nobody knows when.
     */
    Optional<LocalDate> vraag(boolean demonstratie) {
        if (bereikt) {
            return Optional.empty();
        }
        var laatste = laatste(demonstratie);
        return laatste.isPresent() ? laatste.flatMap(Antwoord::tot) : plek.vanaf().laatste();
    }

    /** Whether the directie must answer on this day. */
    boolean vraagtOp(LocalDate dag, boolean demonstratie) {
        return vraag(demonstratie).filter(v -> !v.isAfter(dag)).isPresent();
    }
}
