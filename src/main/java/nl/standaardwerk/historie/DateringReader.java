// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.web.Datuminvoer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a date as exact as somebody knows it: 5 juni 2019, juni 2019, 6-2019, 2019, or onbekend.
 * Years from 1900 to 2999.
 */
final class DateringReader {

    private static final Set<String> ONBEKEND = Set.of("", "onbekend", "niet gevonden");
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2999;

    private DateringReader() {}

    /** Whether this says that no source gives the date: nothing, or the word for it. */
    static boolean isOnbekend(String invoer) {
        return ONBEKEND.contains(invoer.strip().toLowerCase(Locale.ROOT));
    }

    /** The date that was typed; empty when it cannot be read. */
    static Optional<Datering> lees(String invoer) {
        var kaal = invoer.strip();
        if (isOnbekend(kaal)) {
            return Optional.of(new Datering.Onbekend());
        }
        return kaal.matches("[0-9]{4}")
                ? jaar(Integer.parseInt(kaal))
                : dag(kaal).or(() -> maand(kaal));
    }

    private static Optional<Datering> jaar(int jaar) {
        return isJaar(jaar) ? Optional.of(new Datering.InJaar(Year.of(jaar))) : Optional.empty();
    }

    private static Optional<Datering> dag(String kaal) {
        return Datuminvoer.lees(kaal).filter(DateringReader::isJaar).map(Datering::op);
    }

    /** A month is what becomes a day with a 1 before or behind it. */
    private static Optional<Datering> maand(String kaal) {
        return Stream.of("1 " + kaal, "1-" + kaal, kaal + "-01")
                .flatMap(tekst -> Datuminvoer.lees(tekst).stream())
                .filter(DateringReader::isJaar)
                .<Datering>map(dag -> new Datering.InMaand(YearMonth.from(dag)))
                .findFirst();
    }

    private static boolean isJaar(LocalDate dag) {
        return isJaar(dag.getYear());
    }

    private static boolean isJaar(int jaar) {
        return jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR;
    }
}
