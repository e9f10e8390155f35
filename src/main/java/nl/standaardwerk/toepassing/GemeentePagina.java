// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import static java.util.stream.Collectors.toMap;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.toepassing.Opgave.Plek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * What holds for a gemeente, and how it stands with it.
 *
 * @param op the day: today, or the last day of a gemeente that ended
 * @param rijen its standards
 * @param voorgangers the gemeenten that went into it
 * @param opvolgers the gemeenten into which it went
 * @param mag whether who looks speaks for this gemeente
 */
record GemeentePagina(
        Gemeente gemeente,
        LocalDate op,
        List<Rij> rijen,
        List<Gemeente> voorgangers,
        List<Gemeente> opvolgers,
        boolean mag) {

    /** From so many days before a last day it asks for attention. */
    static final int DAGEN_VOORAF = 60;

    /**
     * One standard.
     *
     * @param stand how it stands; empty for a standard that obliges nobody and about which nothing
     *     was said
     * @param concept the form in which an opgave is prepared
     */
    record Rij(Standaardkeuze standaard, Optional<Standrij> stand, Optional<Opgavesoort> concept) {

        Standsoort soort() {
            return stand.map(Standrij::stand).orElse(Standsoort.GEEN_OPGAVE);
        }

        Optional<LocalDate> uiterlijk() {
            return stand.flatMap(Standrij::uiterlijk);
        }

        /** Whether a newer version holds than the one that is applied. */
        boolean oudeVersie() {
            return soort() == Standsoort.TOEGEPAST
                    && stand.map(s -> !s.versie().equals(standaard.versie())).orElse(false);
        }

        boolean demonstratie() {
            return stand.map(Standrij::demonstratie).orElse(false);
        }

        /** Whether something must be done, seen from this day. */
        boolean vraagtAandacht(LocalDate dag) {
            return concept.isPresent()
                    || (standaard.verplicht()
                            && (soort() == Standsoort.GEEN_OPGAVE
                                    || soort() == Standsoort.VERLOPEN
                                    || oudeVersie()
                                    || uiterlijk()
                                            .filter(d -> d.isBefore(dag.plusDays(DAGEN_VOORAF)))
                                            .isPresent()));
        }
    }

    /** The standards of a day with how it stands. */
    static List<Rij> rijen(
            List<Standaardkeuze> keuzes, Collection<Standrij> standen, Collection<Plek> concepten) {
        var perStandaard = standen.stream().collect(toMap(Standrij::standaard, s -> s));
        return keuzes.stream()
                .map(
                        k ->
                                new Rij(
                                        k,
                                        Optional.ofNullable(perStandaard.get(k.id())),
                                        concepten.stream()
                                                .filter(c -> c.standaard().equals(k.id()))
                                                .map(Plek::soort)
                                                .findFirst()))
                .filter(r -> r.stand().isPresent() || !r.standaard().verplicht())
                .toList();
    }

    /** What must be done, the most urgent first. */
    List<Rij> teDoen() {
        return rijen.stream()
                .filter(r -> r.vraagtAandacht(op))
                .sorted(Comparator.comparing(r -> r.uiterlijk().orElse(LocalDate.MAX)))
                .toList();
    }

    /** How many there are of each; a standard that obliges nobody counts when it was answered. */
    Telling telling() {
        var aantallen = new EnumMap<Standsoort, Integer>(Standsoort.class);
        rijen.stream()
                .flatMap(r -> r.stand().stream())
                .forEach(s -> aantallen.merge(s.stand(), 1, Integer::sum));
        return new Telling(aantallen, rijen.stream().anyMatch(Rij::demonstratie));
    }

    String pad() {
        return "/gemeenten/" + gemeente.code() + "/toepassing";
    }

    String pad(Rij rij) {
        return pad() + "/" + rij.standaard().sleutel();
    }
}
