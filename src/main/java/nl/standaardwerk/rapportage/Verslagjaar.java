// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The year of a rapportage and the days that it compares.
 *
 * @param jaar the year
 * @param op the day of its facts: 31 December, today while the year runs, or the last day of a
 *     gemeente that ended in it
 * @param vorige the day with which they are compared: 31 December of the year before; empty when
 *     nothing is known of that day
 * @param soort why {@code op} is that day
 */
record Verslagjaar(int jaar, LocalDate op, Optional<LocalDate> vorige, Soort soort) {

    private static final int LAATSTE_DAG = 31;

    /** What closes the facts. */
    enum Soort {
        /** 31 December. */
        HEEL,
        /** Today: the year is not over. */
        LOPEND,
        /** The last day of the gemeente. */
        OPGEHEVEN
    }

    Verslagjaar {
        if (op.getYear() != jaar || vorige.filter(v -> !v.isBefore(op)).isPresent()) {
            throw new IllegalArgumentException("days outside the year: " + jaar + " " + op);
        }
    }

    /**
     * The year as this gemeente can report on it.
     *
     * @throws GeenRapportage when it cannot
     */
    static Verslagjaar van(Gemeente gemeente, int jaar, LocalDate vandaag) {
        if (jaar < Gemeenten.EERSTE_DAG.getYear()) {
            throw GeenRapportage.teVroeg(gemeente, jaar);
        }
        if (jaar > vandaag.getYear()) {
            throw GeenRapportage.toekomst(gemeente, jaar);
        }
        var einde = eindeVan(jaar).isAfter(vandaag) ? vandaag : eindeVan(jaar);
        var laatste = gemeente.tot().map(tot -> tot.minusDays(1)).filter(d -> d.isBefore(einde));
        var op = laatste.orElse(einde);
        if (op.getYear() != jaar || !gemeente.bestaatOp(op)) {
            throw GeenRapportage.zonderGemeente(gemeente, jaar);
        }
        return new Verslagjaar(jaar, op, vorige(gemeente, jaar), soort(laatste, einde));
    }

    private static Soort soort(Optional<LocalDate> laatste, LocalDate einde) {
        if (laatste.isPresent()) {
            return Soort.OPGEHEVEN;
        }
        return einde.equals(eindeVan(einde.getYear())) ? Soort.HEEL : Soort.LOPEND;
    }

    private static Optional<LocalDate> vorige(Gemeente gemeente, int jaar) {
        return Optional.of(eindeVan(jaar - 1))
                .filter(dag -> !dag.isBefore(Gemeenten.EERSTE_DAG))
                .filter(gemeente::bestaatOp);
    }

    /** The years on which this gemeente can report, the latest first. */
    static List<Verslagjaar> alle(Gemeente gemeente, LocalDate vandaag) {
        int eerste = Math.max(Gemeenten.EERSTE_DAG.getYear(), gemeente.van().getYear());
        var laatsteDag = gemeente.tot().map(tot -> tot.minusDays(1)).filter(vandaag::isAfter);
        int laatste = laatsteDag.orElse(vandaag).getYear();
        return IntStream.rangeClosed(eerste, laatste)
                .mapToObj(jaar -> van(gemeente, jaar, vandaag))
                .toList()
                .reversed();
    }

    /** Where the years of a gemeente stand. */
    static String pad(GemeenteCode gemeente) {
        return "/gemeenten/" + gemeente + "/raadsrapportage";
    }

    private static LocalDate eindeVan(int jaar) {
        return LocalDate.of(jaar, Month.DECEMBER, LAATSTE_DAG);
    }
}
