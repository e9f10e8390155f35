// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.onderbouwing.Blad;
import nl.standaardwerk.onderbouwing.Praktijkproef;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * A praktijkproef as everybody reads it.
 *
 * @param gemeente name of the gemeente
 */
record Proefregel(Praktijkproef proef, String gemeente) {

    /** Calls the gemeenten by their names. */
    @Component
    record Lezer(Namen namen) {

        List<Proefregel> lees(Blad blad) {
            return blad.praktijkproeven().stream()
                    .map(p -> new Proefregel(p, namen.van(p.gemeente())))
                    .toList();
        }
    }
}
