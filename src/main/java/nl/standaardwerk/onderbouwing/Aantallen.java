// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Inwonertal;
import nl.standaardwerk.gemeenten.Provincie;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * How many gemeenten there are of each kind on a day, so that no more of them can answer.
 *
 * @param perProvincie of each province
 * @param perGrootte of each size, as far as inhabitants are known
 */
record Aantallen(Map<Provincie, Integer> perProvincie, Map<Grootteklasse, Integer> perGrootte) {

    Aantallen {
        perProvincie = Map.copyOf(perProvincie);
        perGrootte = Map.copyOf(perGrootte);
    }

    static Aantallen van(Collection<Gemeente> gemeenten, Map<GemeenteCode, Inwonertal> inwoners) {
        return new Aantallen(
                gemeenten.stream()
                        .collect(
                                collectingAndThen(
                                        groupingBy(Gemeente::provincie, summingInt(_ -> 1)),
                                        Map::copyOf)),
                gemeenten.stream()
                        .flatMap(g -> Optional.ofNullable(inwoners.get(g.code())).stream())
                        .collect(
                                groupingBy(
                                        tal -> Grootteklasse.van(tal.aantal()),
                                        summingInt(_ -> 1))));
    }

    /** How many there are of this kind. */
    int van(Provincie provincie) {
        return perProvincie.getOrDefault(provincie, 0);
    }

    /** How many there are of this size. */
    int van(Grootteklasse grootte) {
        return perGrootte.getOrDefault(grootte, 0);
    }
}
