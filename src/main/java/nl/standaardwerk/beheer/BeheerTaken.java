// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.beheer.WerkRepository.Voor;
import nl.standaardwerk.beheer.WerkRepository.Werk;
import nl.standaardwerk.beheer.WerkRepository.Werksoort;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Agendabron;
import nl.standaardwerk.toegang.Agendapunt;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taakbron;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for the dossierhouder at VNG and for who keeps a standard: money that ends, what
 * should have been, requests without a decision. And the releases and evaluations on the public
 * calendar; and the way to all of it from the page of a standard.
 */
@Component
class BeheerTaken implements Taakbron, Agendabron, Register.Bron {

    private final WerkRepository werk;
    private final Register register;
    private final Tekst t;
    private final Clock clock;

    BeheerTaken(WerkRepository werk, Register register, Tekst t, Clock clock) {
        this.werk = werk;
        this.register = register;
        this.t = t;
        this.clock = clock;
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        var organisaties =
                gebruiker.rechten().stream()
                        .filter(r -> r.rol() == Rol.STANDAARDBEHEERDER)
                        .flatMap(
                                r ->
                                        r.bereik() instanceof Bereik.VanOrganisatie(UUID id)
                                                ? Stream.of(id)
                                                : Stream.empty())
                        .collect(Collectors.toSet());
        boolean alles = gebruiker.heeft(Rol.DOSSIERHOUDER);
        if (!alles && organisaties.isEmpty()) {
            return List.of();
        }
        var rol = alles ? Rol.DOSSIERHOUDER : Rol.STANDAARDBEHEERDER;
        return werk
                .werk(new Voor(alles, organisaties, gebruiker.demonstratie()), LocalDate.now(clock))
                .stream()
                .map(w -> taak(w, rol))
                .toList();
    }

    private Taak taak(Werk w, Rol rol) {
        var standaard = register.get(w.standaard());
        return new Taak(
                "beheer.taak." + w.soort(),
                titel(standaard),
                w.soort() == Werksoort.VERZOEK ? "/wijzigingsverzoeken/" + w.wat() : pad(standaard),
                w.uiterlijk(),
                w.sinds(),
                rol.name(),
                "",
                w.demonstratie());
    }

    @Override
    public List<Agendapunt> punten(LocalDate van, LocalDate tot) {
        return werk.gepland(van, tot).stream()
                .map(
                        m ->
                                new Agendapunt(
                                        "beheer.agenda." + m.soort(),
                                        titel(m.standaard()),
                                        pad(register.get(m.standaard())),
                                        m.dag(),
                                        m.demonstratie()))
                .toList();
    }

    @Override
    public List<Verwijzing> verwijzingen(Standaard standaard) {
        return List.of(new Verwijzing(t.van("beheer.link"), pad(standaard)));
    }

    private String titel(StandaardId standaard) {
        return titel(register.get(standaard));
    }

    private String titel(Standaard standaard) {
        return standaard.laatste(LocalDate.now(clock)).gegevens().titel();
    }

    private static String pad(Standaard standaard) {
        return "/standaarden/" + standaard.sleutel() + "/beheer";
    }
}
