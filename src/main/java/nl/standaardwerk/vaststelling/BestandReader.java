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
 * Who reads a file to which a traject refers: everybody the letter by which a besluit was made
 * known; the stembureau the source document of a correction that a second person has still to
 * confirm, for both persons belong to it.
 */
@Component
class BestandReader implements Bestandbron {

    private final ConceptRepository concepten;
    private final BesluitRepository besluiten;

    BestandReader(ConceptRepository concepten, BesluitRepository besluiten) {
        this.concepten = concepten;
        this.besluiten = besluiten;
    }

    @Override
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        return besluiten.isBrief(id)
                ? Optional.of(true)
                : concepten
                        .vind(UitslagReader.BESTAND, id)
                        .map(_ -> door.handeltVoor(Actor.STEMBUREAU));
    }
}
