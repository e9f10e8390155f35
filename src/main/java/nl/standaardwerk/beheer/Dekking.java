// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.beheer.Beheerfeit.Financiering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long the beheer of a standard is paid for ({@code domein.md} §7: funding with end date and
 * alarm). Pure.
 *
 * @param tot first day on which nobody pays; empty when nobody pays today
 * @param centen what is paid per year today
 */
record Dekking(Stand stand, Optional<LocalDate> tot, long centen) {

    /** So many months before the money ends it is an alarm. Aanname: the note names no term. */
    static final int ALARM_MAANDEN = 12;

    /** How it stands. */
    enum Stand {
        /** Nothing was ever recorded. */
        ONBEKEND,
        /** Nobody pays today. */
        GEEN,
        /** Nobody pays within {@link #ALARM_MAANDEN} months. */
        LOOPT_AF,
        GEDEKT;

        /** Whether somebody must do something. */
        boolean isAlarm() {
            return this == GEEN || this == LOOPT_AF;
        }
    }

    static Dekking van(Collection<Beheerfeit> feiten, LocalDate vandaag) {
        var geld =
                feiten.stream()
                        .filter(f -> f.inhoud() instanceof Financiering && !f.isVervallen())
                        .toList();
        var tot = aaneen(geld, vandaag);
        long centen =
                geld.stream().filter(f -> f.geldtOp(vandaag)).mapToLong(Dekking::centen).sum();
        return new Dekking(
                stand(geld, tot, vandaag), Optional.of(tot).filter(vandaag::isBefore), centen);
    }

    private static Stand stand(List<Beheerfeit> geld, LocalDate tot, LocalDate vandaag) {
        if (geld.isEmpty()) {
            return Stand.ONBEKEND;
        }
        if (!tot.isAfter(vandaag)) {
            return Stand.GEEN;
        }
        return tot.isBefore(vandaag.plusMonths(ALARM_MAANDEN)) ? Stand.LOOPT_AF : Stand.GEDEKT;
    }

    /** The first day from this one on which none of them holds: one may take over from another. */
    private static LocalDate aaneen(List<Beheerfeit> geld, LocalDate vanaf) {
        var dag = vanaf;
        var verder = volgende(geld, dag);
        while (verder.isPresent()) {
            dag = verder.get();
            verder = volgende(geld, dag);
        }
        return dag;
    }

    private static Optional<LocalDate> volgende(List<Beheerfeit> geld, LocalDate dag) {
        return geld.stream()
                .filter(f -> f.geldtOp(dag))
                .flatMap(f -> f.tot().stream())
                .max(LocalDate::compareTo);
    }

    private static long centen(Beheerfeit feit) {
        return feit.inhoud() instanceof Financiering f ? f.centen() : 0;
    }
}
