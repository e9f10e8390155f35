// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.overlap.VindplaatsRepository.Vindplaats;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.voorbereiding.Voorstel;

import java.time.LocalDate;

/** How a thing of each kind is found: under which names. Pure. */
final class Vindbaar {

    private Vindbaar() {}

    static Vindplaats van(Standaard standaard, LocalDate op) {
        var titel = standaard.gegevens(op).titel();
        return new Vindplaats(standaard.sleutel(), titel, titel, standaard.demonstratie());
    }

    static Vindplaats van(Voorstel voorstel) {
        return new Vindplaats(
                voorstel.nummer(), voorstel.titel(), voorstel.titel(), voorstel.demonstratie());
    }

    static Vindplaats van(Lijstregel regel) {
        return new Vindplaats(
                regel.code(), regel.naam(), regel.naam() + " " + regel.afkorting(), false);
    }
}
