// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What happens with an Uitleg after it was sent in: a question and its answer, what VNG means to
 * say, the gemeente heard, the verdict. Only the verdict is public. Pure.
 *
 * @param uitleg the opgave that it is about
 * @param laatste whether the gemeente said nothing later about the same standard
 * @param stappen what happened, the oldest first
 */
record Beoordeling(Opgave uitleg, boolean laatste, List<Stap> stappen) {

    Beoordeling {
        stappen = List.copyOf(stappen);
    }

    /** What was done. */
    enum Soort {
        VRAAG(false),
        ANTWOORD(true),
        VOORNEMEN(false),
        GEHOORD(true),
        OORDEEL(false);

        private final boolean gemeente;

        Soort(boolean gemeente) {
            this.gemeente = gemeente;
        }

        /** Whether the gemeente does it. */
        boolean vanGemeente() {
            return gemeente;
        }

        /** Whether it says a verdict. */
        boolean metOordeel() {
            return this == VOORNEMEN || this == OORDEEL;
        }

        /** Whether the gemeente answers to it, within a term. */
        boolean vraagtAntwoord() {
            return this == VRAAG || this == VOORNEMEN;
        }
    }

    /** What is thought of an Uitleg. */
    enum Oordeel {
        COMPLEET,
        VRAAG_OM_AANVULLING,
        NIET_OVERTUIGEND
    }

    /**
     * One step.
     *
     * @param oordeel with VOORNEMEN and OORDEEL
     * @param tekst question, answer or reasons
     * @param op its day
     * @param uiterlijk last day to answer, with VRAAG and VOORNEMEN
     */
    record Stap(
            Soort soort,
            Optional<Oordeel> oordeel,
            String tekst,
            LocalDate op,
            Optional<LocalDate> uiterlijk) {

        Stap {
            if (soort.metOordeel() != oordeel.isPresent()) {
                throw new IllegalArgumentException("oordeel: " + soort);
            }
            if (soort.vraagtAntwoord() != uiterlijk.isPresent()) {
                throw new IllegalArgumentException("uiterlijk: " + soort);
            }
        }

        private boolean isVoorbijOp(LocalDate dag) {
            return uiterlijk.filter(tot -> tot.isBefore(dag)).isPresent();
        }
    }

    UUID id() {
        return uitleg.id();
    }

    /** The verdict, once it is there. */
    Optional<Stap> oordeel() {
        return vorige().filter(s -> s.soort() == Soort.OORDEEL);
    }

    /** The latest step. */
    Optional<Stap> vorige() {
        return stappen.isEmpty() ? Optional.empty() : Optional.of(stappen.getLast());
    }

    /** What can be done on this day, by whomever. */
    Set<Soort> kan(LocalDate dag) {
        if (!laatste) {
            return Set.of();
        }
        var vorige = vorige();
        if (vorige.isEmpty()) {
            return EnumSet.of(Soort.VRAAG, Soort.VOORNEMEN);
        }
        var stap = vorige.get();
        boolean voorbij = stap.isVoorbijOp(dag);
        return switch (stap.soort()) {
            case VRAAG ->
                    voorbij
                            ? EnumSet.of(Soort.ANTWOORD, Soort.VRAAG, Soort.VOORNEMEN)
                            : EnumSet.of(Soort.ANTWOORD);
            case ANTWOORD -> EnumSet.of(Soort.VRAAG, Soort.VOORNEMEN);
            case VOORNEMEN ->
                    voorbij
                            ? EnumSet.of(Soort.GEHOORD, Soort.VRAAG, Soort.OORDEEL)
                            : EnumSet.of(Soort.GEHOORD);
            case GEHOORD -> EnumSet.of(Soort.VRAAG, Soort.VOORNEMEN, Soort.OORDEEL);
            case OORDEEL -> Set.of();
        };
    }

    /** Whether the bestuur judges: the renewal after those that VNG judges itself. */
    boolean isVoorBestuur() {
        return uitleg.verlenging() > Opgaveregels.termijnen(uitleg.op()).verlengingenDoorVng();
    }
}
