// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestandbron;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * The source document of an outcome is public while that outcome counts. Before it is confirmed,
 * after it was sent back and after it was corrected only the stembureau reads it.
 */
@Component
class Uitslagbron implements Bestandbron {

    private final UitslagRepository uitslagen;

    Uitslagbron(UitslagRepository uitslagen) {
        this.uitslagen = uitslagen;
    }

    @Override
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        return uitslagen.isGeldig(id).map(geldig -> geldig || door.handeltVoor(Actor.STEMBUREAU));
    }
}
