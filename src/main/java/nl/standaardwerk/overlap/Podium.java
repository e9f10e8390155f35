// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Relatie;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorstel;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The rule "geen podium" (§4), as far as a machine can tell: a voorstel for a new standard has the
 * name of a standard in force, is named by one as in conflict with it, or says itself that it
 * overlaps with one. A new version, another degree and a withdrawal are about a standard in force
 * and pass.
 */
@Component
class Podium {

    private final Register register;
    private final Clock clock;

    Podium(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The last part of the address of a standard. */
    String sleutel(StandaardId standaard) {
        return register.get(standaard).sleutel();
    }

    /** The standard in force that this voorstel conflicts with; empty when there is none. */
    Optional<Standaardstatus> botsing(
            Voorstel voorstel, Dossier dossier, Collection<Overlapantwoord> antwoorden) {
        if (dossier.gegevens().soort().vereistStandaard()) {
            return Optional.empty();
        }
        var op = LocalDate.now(clock);
        var titel = dossier.gegevens().titel();
        return register.alle().stream()
                .filter(s -> s.demonstratie() == voorstel.demonstratie())
                .filter(s -> s.graad(op) instanceof Ladder.Vast)
                .filter(
                        s ->
                                Woorden.gelijk(s.gegevens(op).titel(), titel)
                                        || isStrijdig(s, titel, op)
                                        || overlapt(s, antwoorden))
                .map(s -> s.op(op))
                .findFirst();
    }

    private static boolean isStrijdig(Standaard standaard, String titel, LocalDate op) {
        return standaard.laatste(op).relaties().stream()
                .filter(r -> r.soort() == Relatie.Soort.STRIJDIG_MET)
                .anyMatch(r -> Woorden.gelijk(r.naam(), titel));
    }

    private static boolean overlapt(Standaard standaard, Collection<Overlapantwoord> antwoorden) {
        return antwoorden.stream()
                .filter(a -> a.soort() == Kandidaat.Soort.REGISTER)
                .filter(a -> a.keuze() == Overlapantwoord.Keuze.OVERLAPT)
                .anyMatch(a -> a.doel().equals(standaard.sleutel()));
    }
}
