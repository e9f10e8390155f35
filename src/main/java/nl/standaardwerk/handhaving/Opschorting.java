// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A time in which a term stands still. Pure.
 *
 * @param van first day
 * @param tot last day
 */
record Opschorting(Reden reden, LocalDate van, LocalDate tot) {

    Opschorting {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException(tot + " before " + van);
        }
    }

    /** Why a term stands still. Aanname: the note names none. */
    enum Reden {
        HERINDELING,
        ZOMER,
        OP_VERZOEK,
        ANDERS
    }

    /** Whether the term stands still on this day. */
    boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }

    /**
     * The last day of a term, when the days on which it stands still do not count. A day counts
     * once, however many suspensions it falls in.
     *
     * @param begin the day on which the term was set; it runs from the next
     * @param einde its last day if nothing is suspended
     */
    static LocalDate uiterlijk(
            LocalDate begin, LocalDate einde, Collection<Opschorting> opschortingen) {
        var dag = begin;
        for (long nog = einde.toEpochDay() - begin.toEpochDay(); nog > 0; nog--) {
            dag = volgende(dag, opschortingen);
        }
        return dag;
    }

    /** The first day after this one that counts. */
    private static LocalDate volgende(LocalDate na, Collection<Opschorting> opschortingen) {
        var dag = na.plusDays(1);
        while (staatStil(dag, opschortingen)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static boolean staatStil(LocalDate dag, Collection<Opschorting> opschortingen) {
        return opschortingen.stream().anyMatch(o -> o.bevat(dag));
    }
}
