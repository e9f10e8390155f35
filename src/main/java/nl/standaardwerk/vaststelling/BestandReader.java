// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestandbron;
import nl.standaardwerk.raadpleging.UitslagReader;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Who reads the source document of a correction that a second person has still to confirm: the
 * stembureau, both persons of which belong to it.
 */
@Component
class BestandReader implements Bestandbron {

    private final ConceptRepository concepten;

    BestandReader(ConceptRepository concepten) {
        this.concepten = concepten;
    }

    @Override
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        return concepten
                .vind(UitslagReader.BESTAND, id)
                .map(_ -> door.handeltVoor(Actor.STEMBUREAU));
    }
}
