// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as exact as its source gives it: a day, a month, a year, or unknown. It is never made more
 * exact than it is. Ordered by the first day that it can be; unknown comes last.
 */
public sealed interface Datering extends Comparable<Datering> {

    /** The first day that it can be; empty when unknown. */
    Optional<LocalDate> eerste();

    /** The last day that it can be; empty when unknown. */
    Optional<LocalDate> laatste();

    /** As stored and exchanged: "2020-11-24", "2020-11", "2020", or "" when unknown. */
    String tekst();

    /**
     * Reads {@link #tekst}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Datering van(String tekst) {
        try {
            return switch (tekst.length()) {
                case 0 -> new Onbekend();
                case 4 -> new InJaar(Year.parse(tekst));
                case 7 -> new InMaand(YearMonth.parse(tekst));
                default -> new OpDag(LocalDate.parse(tekst));
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no datering: " + tekst, e);
        }
    }

    /** An exact day. */
    static Datering op(LocalDate dag) {
        return new OpDag(dag);
    }

    /** Whether it is this day or before it: has what begins on it begun? */
    default Antwoord isBereiktOp(LocalDate dag) {
        if (laatste().map(l -> !l.isAfter(dag)).orElse(false)) {
            return Antwoord.JA;
        }
        return eerste().map(e -> e.isAfter(dag)).orElse(false)
                ? Antwoord.NEE
                : Antwoord.NIET_VAST_TE_STELLEN;
    }

    /** True if it is an exact day. */
    default boolean isDag() {
        return this instanceof OpDag;
    }

    @Override
    default int compareTo(Datering ander) {
        return Comparator.comparing((Datering d) -> d.eerste().orElse(LocalDate.MAX))
                .thenComparing(d -> d.laatste().orElse(LocalDate.MAX))
                .compare(this, ander);
    }

    /** Three-valued answer to a question about a date. */
    enum Antwoord {
        JA,
        NEE,
        /** The date is not known exactly enough. */
        NIET_VAST_TE_STELLEN
    }

    /** An exact day. */
    record OpDag(LocalDate dag) implements Datering {

        @Override
        public Optional<LocalDate> eerste() {
            return Optional.of(dag);
        }

        @Override
        public Optional<LocalDate> laatste() {
            return Optional.of(dag);
        }

        @Override
        public String tekst() {
            return dag.toString();
        }
    }

    /** Some day in a month. */
    record InMaand(YearMonth maand) implements Datering {

        @Override
        public Optional<LocalDate> eerste() {
            return Optional.of(maand.atDay(1));
        }

        @Override
        public Optional<LocalDate> laatste() {
            return Optional.of(maand.atEndOfMonth());
        }

        @Override
        public String tekst() {
            return maand.toString();
        }
    }

    /** Some day in a year. */
    record InJaar(Year jaar) implements Datering {

        @Override
        public Optional<LocalDate> eerste() {
            return Optional.of(jaar.atDay(1));
        }

        @Override
        public Optional<LocalDate> laatste() {
            return Optional.of(jaar.atDay(jaar.length()));
        }

        @Override
        public String tekst() {
            return jaar.toString();
        }
    }

    /** No source gives it. */
    record Onbekend() implements Datering {

        @Override
        public Optional<LocalDate> eerste() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> laatste() {
            return Optional.empty();
        }

        @Override
        public String tekst() {
            return "";
        }
    }
}
