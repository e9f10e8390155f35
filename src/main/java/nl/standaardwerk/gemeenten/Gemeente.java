// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A gemeente as a dated fact. Name, code and province do not change while it exists: a merger gives
 * a new code.
 *
 * @param code CBS code
 * @param naam Dutch name, unique among all gemeenten since 2017
 * @param cbsLabel the label CBS uses, which may add a suffix: {@code Hengelo (O.)}
 * @param provincie the province it lies (or lay) in
 * @param van first day on which it exists; if not {@code vanExact} it is older in reality
 * @param vanExact whether {@code van} is the real first day, and not the first day of the CBS
 *     series
 * @param tot first day on which it no longer exists; empty while it exists
 */
public record Gemeente(
        GemeenteCode code,
        String naam,
        String cbsLabel,
        Provincie provincie,
        LocalDate van,
        boolean vanExact,
        Optional<LocalDate> tot)
        implements Comparable<Gemeente> {

    public Gemeente {
        if (naam.isBlank() || cbsLabel.isBlank()) {
            throw new IllegalArgumentException("no name: " + code);
        }
        if (tot.isPresent() && !van.isBefore(tot.get())) {
            throw new IllegalArgumentException("ends before it starts: " + code);
        }
    }

    /** Whether this gemeente exists on that day. */
    public boolean bestaatOp(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }

    /** By name, in Dutch order: see {@link Naamsleutel}. */
    @Override
    public int compareTo(Gemeente ander) {
        var opNaam = Naamsleutel.volgorde(naam).compareTo(Naamsleutel.volgorde(ander.naam));
        return opNaam != 0 ? opNaam : code.compareTo(ander.code);
    }
}
