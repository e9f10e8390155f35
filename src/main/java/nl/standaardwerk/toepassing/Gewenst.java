// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.Oorzaak;
import nl.standaardwerk.toepassing.Verplichting.Sleutel;

import java.util.Optional;
import java.util.Set;

/**
 * A Verplichting as register and gemeenten say that it must be.
 *
 * @param sleutel for whom, how and from when
 * @param oorzaak how it came about
 * @param einde how it ended
 * @param opvolgers what took its place: for the same area, begun then or running already
 */
record Gewenst(Sleutel sleutel, Oorzaak oorzaak, Optional<Einde> einde, Set<Sleutel> opvolgers) {

    Gewenst {
        opvolgers = Set.copyOf(opvolgers);
    }

    static Gewenst lopend(Sleutel sleutel, Oorzaak oorzaak) {
        return new Gewenst(sleutel, oorzaak, Optional.empty(), Set.of());
    }

    Gewenst eindigt(Einde zo, Set<Sleutel> naar) {
        return new Gewenst(sleutel, oorzaak, Optional.of(zo), naar);
    }
}
