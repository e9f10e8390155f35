// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.regeling.Termijnen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of a vote that belongs to a meeting of the members, counted back from that meeting.
 * Pure.
 *
 * @param regels in order of day; the meeting itself last
 */
record Kalender(List<Regel> regels) {

    Kalender {
        regels = List.copyOf(regels);
    }

    /** What has to be done or may begin on a day. */
    enum Soort {
        UITNODIGING,
        STEMMEN,
        MOTIES,
        AANWIJZING,
        VERGADERING
    }

    /**
     * One line.
     *
     * @param dag the last day for it; of STEMMEN the first
     */
    record Regel(Soort soort, LocalDate dag) {

        /** Days that it is too late when nothing was done yet; 0 when it still can. */
        long teLaat(LocalDate vandaag) {
            boolean termijn = soort != Soort.STEMMEN && soort != Soort.VERGADERING;
            return termijn ? Math.max(0, ChronoUnit.DAYS.between(dag, vandaag)) : 0;
        }
    }

    static Kalender van(LocalDate vergadering, Termijnen.Vergadering termijnen) {
        return new Kalender(
                List.of(
                                new Regel(
                                        Soort.UITNODIGING,
                                        vergadering.minus(termijnen.uitnodiging())),
                                new Regel(Soort.STEMMEN, eersteStem(vergadering, termijnen)),
                                new Regel(Soort.MOTIES, vergadering.minus(termijnen.moties())),
                                new Regel(
                                        Soort.AANWIJZING,
                                        vergadering.minus(termijnen.aanwijzing())),
                                new Regel(Soort.VERGADERING, vergadering))
                        .stream()
                        .sorted((a, b) -> a.dag().compareTo(b.dag()))
                        .toList());
    }

    /** First day on which an electronic vote for this meeting is one. */
    static LocalDate eersteStem(LocalDate vergadering, Termijnen.Vergadering termijnen) {
        return vergadering.minus(termijnen.elektronisch());
    }

    /** The terms that cannot be met any more. */
    List<Regel> teLaat(LocalDate vandaag) {
        return regels.stream().filter(r -> r.teLaat(vandaag) > 0).toList();
    }
}
