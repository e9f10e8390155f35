// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.regeling.Stap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a voorstel was in each step, so that everybody sees where it waits. Read from the same
 * lines of the journaal as the tijdlijn; a step that came back is a row again.
 *
 * @param delen oldest first; an end (adopted, rejected, withdrawn) is no row
 * @param vandaag the day until which a running step counts
 */
record Doorlooptijd(List<Deel> delen, LocalDate vandaag) {

    /** Where an event other than a move leaves the voorstel. */
    private static final Map<String, Stap> NAAR =
            Map.of(
                    "VoorstelIngediend", Stap.GO_NO_GO,
                    "GoGegeven", Stap.VOORDRACHT,
                    "NoGoGegeven", Stap.NO_GO,
                    "VoorstelTerugverwezen", Stap.VOORBEREIDING,
                    "VoorstelIngetrokken", Stap.INGETROKKEN,
                    "VoorstelOpnieuwIngebracht", Stap.VOORBEREIDING);

    Doorlooptijd {
        delen = List.copyOf(delen);
    }

    /**
     * A time in one step.
     *
     * @param van first day
     * @param tot day on which it went on, not before {@code van}; empty while it is there
     */
    record Deel(Stap stap, LocalDate van, Optional<LocalDate> tot) {

        Deel {
            if (tot.filter(van::isAfter).isPresent()) {
                throw new IllegalArgumentException(van + " - " + tot.get());
            }
        }

        /** Whole days from the first to the day on which it went on, or to this day. */
        long dagen(LocalDate vandaag) {
            return Math.max(0, ChronoUnit.DAYS.between(van, tot.orElse(vandaag)));
        }
    }

    /**
     * @param ingebracht day on which the voorstel was brought in
     * @param regels of the journaal, oldest first; others than of a step are passed over
     */
    static Doorlooptijd van(LocalDate ingebracht, List<Journaalregel> regels, LocalDate vandaag) {
        var delen = new ArrayList<Deel>();
        var stap = Stap.VOORBEREIDING;
        var van = ingebracht;
        for (Journaalregel regel : regels) {
            var naar = naar(regel);
            if (naar.isEmpty() || naar.get() == stap) {
                continue;
            }
            var tot = regel.op().isBefore(van) ? van : regel.op();
            if (!stap.isEinde()) {
                delen.add(new Deel(stap, van, Optional.of(tot)));
            }
            stap = naar.get();
            van = tot;
        }
        if (!stap.isEinde()) {
            delen.add(new Deel(stap, van, Optional.empty()));
        }
        return new Doorlooptijd(delen, vandaag);
    }

    private static Optional<Stap> naar(Journaalregel regel) {
        return regel.soort().equals("StapGezet")
                ? Optional.of(Stap.valueOf(regel.gegeven("naar")))
                : Optional.ofNullable(NAAR.get(regel.soort()));
    }

    /** Days of this time. */
    long dagen(Deel deel) {
        return deel.dagen(vandaag);
    }

    /** Days in all steps together; the time after an end does not count. */
    long totaal() {
        return delen.stream().mapToLong(this::dagen).sum();
    }
}
