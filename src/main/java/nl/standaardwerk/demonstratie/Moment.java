// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/**
 * A day of a story: fixed, or counted from the day on which the story is told.
 *
 * @param tekst "2019-06-05", or a period such as "-P40D" or "P8M"; a counted day never falls in a
 *     weekend
 */
record Moment(String tekst) {

    /**
     * @throws java.time.format.DateTimeParseException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Moment {
        if (isVast(tekst)) {
            LocalDate.parse(tekst);
        } else {
            Period.parse(tekst);
        }
    }

    /** The day, for a story that is told today. */
    LocalDate op(LocalDate vandaag) {
        return isVast(tekst) ? LocalDate.parse(tekst) : werkdag(vandaag, Period.parse(tekst));
    }

    /** The day on which something starts to hold: a counted one is the first of a month. */
    LocalDate ingang(LocalDate vandaag) {
        return isVast(tekst)
                ? LocalDate.parse(tekst)
                : vandaag.plus(Period.parse(tekst)).plusMonths(1).withDayOfMonth(1);
    }

    private static LocalDate werkdag(LocalDate vandaag, Period afstand) {
        var dag = vandaag.plus(afstand);
        int weekend = dag.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        if (weekend <= 0) {
            return dag;
        }
        return dag.isBefore(vandaag) ? dag.minusDays(weekend) : dag.plusDays(3L - weekend);
    }

    private static boolean isVast(String tekst) {
        return !tekst.isEmpty() && Character.isDigit(tekst.charAt(0));
    }
}
