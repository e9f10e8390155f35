// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reactions that wait for a dossierhouder, and the last days on the calendar. */
@Component
class ConsultatieTaken implements Taakbron, Agendabron {

    private final Consultaties consultaties;

    ConsultatieTaken(Consultaties consultaties) {
        this.consultaties = consultaties;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.DOSSIERHOUDER)) {
            return List.of();
        }
        var vandaag = consultaties.vandaag();
        return consultaties.alle().stream()
                .filter(c -> c.wachtend() > 0)
                .filter(c -> c.stand(vandaag) == Stand.GESLOTEN)
                .filter(c -> c.demonstratie() == gebruiker.demonstratie())
                .map(ConsultatieTaken::taak)
                .toList();
    }

    private static Taak taak(OpenbareConsultatie c) {
        return new Taak(
                "consultatie.taak.beantwoord",
                c.kenmerk(),
                c.beheerpad() + "/" + c.kenmerk() + "/antwoorden?open=ja",
                Optional.empty(),
                c.sluit(),
                Rol.DOSSIERHOUDER.name(),
                c.voorstel(),
                c.demonstratie());
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return consultaties.alle().stream()
                .map(
                        c ->
                                new Agendapunt(
                                        "consultatie.agenda.laatste",
                                        c.kenmerk(),
                                        c.pad(),
                                        c.laatsteDag(),
                                        c.demonstratie()))
                .filter(p -> p.valtIn(van, tot))
                .toList();
    }
}
