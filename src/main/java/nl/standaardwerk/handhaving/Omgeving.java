// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardstatus;
import nl.standaardwerk.toepassing.Standrij;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What toezicht asks elsewhere: what holds for whom, and how it stands. */
@Component
record Omgeving(
        Register register, Gemeenten gemeenten, Toepassing toepassing, Tekst t, Clock clock) {

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The standards that oblige gemeenten today, by title. */
    List<Standaardstatus> verplichtend() {
        return register.op(vandaag()).stream()
                .filter(
                        s ->
                                s.graad() instanceof Ladder.Vast(var graad)
                                        && graad.hogerDan(Verbindendheid.AANBEVOLEN))
                .sorted(Comparator.comparing(Standaardstatus::titel))
                .toList();
    }

    /**
     * How the gemeente stands with the standard today; empty when it obliges it not. One statement.
     */
    Optional<Standrij> stand(StandaardId standaard, GemeenteCode gemeente) {
        return toepassing.vanGemeente(gemeente, vandaag()).stream()
                .filter(r -> r.standaard().equals(standaard) && r.verplichting().isPresent())
                .findFirst();
    }

    Standaard standaard(String sleutel) {
        return register.vind(sleutel).orElseThrow(() -> new NietGevonden("standaard", sleutel));
    }

    String titel(StandaardId standaard) {
        return register.get(standaard).gegevens(vandaag()).titel();
    }

    String naam(GemeenteCode gemeente) {
        return gemeenten.get(gemeente).naam();
    }
}
