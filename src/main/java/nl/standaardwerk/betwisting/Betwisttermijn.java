// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * When an outcome can be contested: from its declaration on and before {@code tot}, without a
 * second of grace. Pure.
 *
 * @param vanaf the declaration
 * @param tot first moment on which it cannot be contested any more; midnight in the Netherlands
 */
record Betwisttermijn(Instant vanaf, Instant tot) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    Betwisttermijn {
        if (!vanaf.isBefore(tot)) {
            throw new IllegalArgumentException("ends before it begins: " + vanaf + " " + tot);
        }
    }

    /**
     * Counted in whole days: the day of the declaration itself does not count.
     *
     * @param termijn of the regeling under which was voted
     */
    static Betwisttermijn van(Instant vastgesteld, Period termijn) {
        var dag = vastgesteld.atZone(ZONE).toLocalDate();
        return new Betwisttermijn(
                vastgesteld, dag.plus(termijn).plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** Whether an outcome can be contested on this moment. */
    boolean bevat(Instant moment) {
        return !moment.isBefore(vanaf) && moment.isBefore(tot);
    }

    /** The last day on which it can. */
    LocalDate laatsteDag() {
        return tot.atZone(ZONE).toLocalDate().minusDays(1);
    }
}
