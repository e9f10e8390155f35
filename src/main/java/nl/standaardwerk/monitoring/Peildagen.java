// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days of which a series tells. Pure: asks no database. */
final class Peildagen {

    /** So many months are shown one by one; what is longer goes by quarter. */
    static final int MAANDEN = 24;

    private static final int KWARTAAL = 3;

    private Peildagen() {}

    /**
     * The first day, the first of each month or quarter after it, and the last day; in order, none
     * twice. Nothing when the first is after the last.
     */
    static List<LocalDate> van(LocalDate eerste, LocalDate laatste) {
        if (eerste.isAfter(laatste)) {
            return List.of();
        }
        boolean perMaand = !eerste.plusMonths(MAANDEN).isBefore(laatste);
        var binnen =
                eerste.withDayOfMonth(1)
                        .datesUntil(laatste, java.time.Period.ofMonths(1))
                        .filter(dag -> dag.isAfter(eerste))
                        .filter(dag -> perMaand || dag.getMonthValue() % KWARTAAL == 1);
        return Stream.of(Stream.of(eerste), binnen, Stream.of(laatste))
                .flatMap(dagen -> dagen)
                .distinct()
                .toList();
    }
}
