// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When can be voted: from {@code opent} on and before {@code sluit}, without a second of grace.
 *
 * @param opent first moment on which a vote counts
 * @param sluit first moment on which it does not; after {@code opent}
 */
public record Periode(Instant opent, Instant sluit) {

    /** Where the wall clocks are of the people who vote. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Periode {
        if (!opent.isBefore(sluit)) {
            throw new IllegalArgumentException("closes before it opens: " + opent + " " + sluit);
        }
    }

    /**
     * From one wall clock time to another.
     *
     * @throws IllegalArgumentException for a time that does not exist once, or an end before the
     *     begin
     */
    public static Periode van(LocalDate opent, LocalTime om, LocalDate sluit, LocalTime tot) {
        return new Periode(eens(opent, om), eens(sluit, tot));
    }

    private static Instant eens(LocalDate dag, LocalTime tijd) {
        return moment(dag, tijd).orElseThrow(() -> new IllegalArgumentException(dag + " " + tijd));
    }

    /** Whether a vote on this moment counts. */
    public boolean bevat(Instant moment) {
        return !moment.isBefore(opent) && moment.isBefore(sluit);
    }

    /** The legal day of a moment. */
    public static LocalDate dag(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /**
     * The moment that the clocks show this; empty when they never do (the hour that is skipped in
     * March) or do so twice (the hour that comes back in October).
     */
    static Optional<Instant> moment(LocalDate dag, LocalTime tijd) {
        var plaatselijk = LocalDateTime.of(dag, tijd);
        var verschillen = ZONE.getRules().getValidOffsets(plaatselijk);
        return verschillen.size() == 1
                ? Optional.of(plaatselijk.toInstant(verschillen.getFirst()))
                : Optional.empty();
    }
}
