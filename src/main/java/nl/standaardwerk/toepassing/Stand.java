// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a gemeente applies a standard, as it says itself. Whether that has run out is never kept: it
 * is computed from the day.
 */
public sealed interface Stand {

    /** The last day on which it says something; empty when it does not run out. */
    Optional<LocalDate> geldigTot();

    /** Whether a plan, proof or Uitleg has run out by this day. */
    default boolean isVerlopenOp(LocalDate dag) {
        return geldigTot().filter(tot -> tot.isBefore(dag)).isPresent();
    }

    /** Nothing was said yet. */
    record NogGeenOpgave() implements Stand {
        @Override
        public Optional<LocalDate> geldigTot() {
            return Optional.empty();
        }
    }

    /** What a gemeente said. */
    sealed interface Opgegeven extends Stand {
        /** Which of the three. */
        Opgavesoort soort();
    }

    /**
     * It applies the standard.
     *
     * @param versie which version; empty when the standard has none
     * @param sinds since when
     * @param bewijs what shows it
     */
    record Toegepast(String versie, LocalDate sinds, Optional<Bewijs> bewijs) implements Opgegeven {
        @Override
        public Opgavesoort soort() {
            return Opgavesoort.TOEGEPAST;
        }

        @Override
        public Optional<LocalDate> geldigTot() {
            return bewijs.flatMap(Bewijs::geldigTot);
        }
    }

    /**
     * It is going to apply the standard.
     *
     * @param plan how
     * @param datum by when
     */
    record Gepland(String plan, LocalDate datum) implements Opgegeven {
        @Override
        public Opgavesoort soort() {
            return Opgavesoort.GEPLAND;
        }

        @Override
        public Optional<LocalDate> geldigTot() {
            return Optional.of(datum);
        }
    }

    /** It does not, and explains. */
    record LegUit(Uitleg uitleg) implements Opgegeven {
        @Override
        public Opgavesoort soort() {
            return Opgavesoort.LEG_UIT;
        }

        @Override
        public Optional<LocalDate> geldigTot() {
            return Optional.of(uitleg.tot());
        }
    }

    /**
     * What shows that a gemeente applies a standard.
     *
     * @param wat description or address
     * @param op its own day
     * @param geldigTot last day on which it shows that; empty when it does not run out
     */
    record Bewijs(String wat, LocalDate op, Optional<LocalDate> geldigTot) {}
}
