// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.kosten.Kosten;
import nl.standaardwerk.onderbouwing.Onderbouwing;
import nl.standaardwerk.overlap.Overlap;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.stemming.Stembureau;
import nl.standaardwerk.stemming.Stembus;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.voorbereiding.Documenten;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.web.Tekst;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Everything with which a story is played: the front doors, the personas and the clock. */
@Component
@Profile(Toneel.PROFIEL)
record Toneel(
        Voorbereiding voorbereiding,
        Documenten documenten,
        Overlap overlap,
        Onderbouwing onderbouwing,
        Kosten kosten,
        Gemeenten gemeenten,
        Vaststelling vaststelling,
        Adviezen adviezen,
        Raadplegingen raadplegingen,
        Stembureau stembureau,
        Stembus stembus,
        Register register,
        Personen personen,
        Demoklok klok,
        Clock clock,
        Tekst tekst) {

    /** Demo mode. */
    static final String PROFIEL = "demo";

    /** The day of the clock. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** The newest standard of the demonstration with this title. */
    Optional<Standaard> standaard(String titel) {
        return register.alle().stream()
                .filter(Standaard::demonstratie)
                .filter(s -> s.gegevens(vandaag()).titel().equals(titel))
                .max(java.util.Comparator.comparing(Toneel::volgnummer));
    }

    private static long volgnummer(Standaard standaard) {
        return standaard.inschrijvingen().getFirst().volgnummer();
    }
}
