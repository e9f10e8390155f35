// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.beheer.BeheerGebeurtenis.TredevraagBeantwoord;
import nl.standaardwerk.beheer.Tredevraag.Antwoord;
import nl.standaardwerk.beheer.Tredevraag.Antwoordsoort;
import nl.standaardwerk.beheer.Tredevraag.Plek;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door of planned stages: what was announced and never decided. When its date has come the
 * directie is asked what to do; whatever it answers, the register stays as it is.
 */
@Service
public class Tredevragen {

    private final TredevraagRepository antwoorden;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tredevragen(
            TredevraagRepository antwoorden,
            Register register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.antwoorden = antwoorden;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An answer as somebody sends it.
     *
     * @param tot only when it is put off
     * @param gezien how many answers the sender saw
     */
    record Daad(Antwoordsoort soort, Optional<LocalDate> tot, String tekst, int gezien) {}

    /** Everything that was planned for a standard, with the answers; one statement, or none. */
    @Transactional(readOnly = true)
    List<Tredevraag> van(Standaard standaard) {
        var besluiten = besluiten(Tredevraag.van(standaard, vandaag(), Map.of()));
        return Tredevraag.van(standaard, vandaag(), antwoorden.find(besluiten));
    }

    /** What the directie must answer now; one statement, or none. */
    @Transactional(readOnly = true)
    List<Tredevraag> vragen(Gebruiker door) {
        var gekomen =
                register.alle().stream()
                        .flatMap(s -> Tredevraag.van(s, vandaag(), Map.of()).stream())
                        .filter(v -> v.vraagtOp(vandaag(), false))
                        .toList();
        var gegeven = antwoorden.find(besluiten(gekomen));
        return gekomen.stream()
                .map(v -> v.met(gegeven))
                .filter(v -> v.vraagtOp(vandaag(), door.demonstratie()))
                .toList();
    }

    private static List<UUID> besluiten(List<Tredevraag> vragen) {
        return vragen.stream().map(v -> v.plek().besluit()).distinct().toList();
    }

    /**
     * Answers. The same again changes nothing.
     *
     * @throws GeenRecht for who does not act for the directie
     * @throws OnjuisteInvoer without a reason or a day
     * @throws BeheerGeweigerd when nothing is asked now
     */
    @Transactional
    void beantwoord(Standaard standaard, Plek plek, Daad daad, Gebruiker door) {
        door.vereist(Rol.DIRECTIE);
        antwoorden.slot();
        controleer(daad);
        var over = get(standaard, plek);
        var antwoord =
                new Antwoord(
                        daad.soort(), daad.tot(), daad.tekst(), vandaag(), door.demonstratie());
        if (over.antwoorden(door.demonstratie()).size() != daad.gezien()
                && over.laatste(door.demonstratie()).equals(Optional.of(antwoord))) {
            return;
        }
        vereistVraag(over, daad, door);
        var ondertekening = door.namens(Rol.DIRECTIE);
        antwoorden.insert(over, antwoord, ondertekening);
        events.publishEvent(
                new TredevraagBeantwoord(
                        standaard.id(),
                        plek.besluit(),
                        plek.graad(),
                        daad.soort(),
                        daad.tot(),
                        vandaag(),
                        ondertekening));
    }

    /** Refuses what {@link #beantwoord} would refuse. */
    @Transactional(readOnly = true)
    void controleer(Standaard standaard, Plek plek, Daad daad, Gebruiker door) {
        door.vereist(Rol.DIRECTIE);
        controleer(daad);
        vereistVraag(get(standaard, plek), daad, door);
    }

    /**
     * One plan.
     *
     * @throws BeheerGeweigerd when the register knows none such
     */
    @Transactional(readOnly = true)
    Tredevraag get(Standaard standaard, Plek plek) {
        return van(standaard).stream()
                .filter(v -> v.plek().equals(plek))
                .findFirst()
                .orElseThrow(BeheerGeweigerd::kanNiet);
    }

    private void vereistVraag(Tredevraag over, Daad daad, Gebruiker door) {
        if (!over.vraagtOp(vandaag(), door.demonstratie())
                || over.antwoorden(door.demonstratie()).size() != daad.gezien()) {
            throw BeheerGeweigerd.kanNiet();
        }
    }

    private void controleer(Daad daad) {
        boolean uitgesteld = daad.soort() == Antwoordsoort.UITGESTELD;
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !uitgesteld || daad.tot().filter(vandaag()::isBefore).isPresent(),
                        "tot",
                        "beheer.fout.dag.VERSCHOVEN")
                .eis(Beheer.past(daad.tekst()), "tekst", "beheer.fout.tekst", Beheer.LANGSTE_TEKST)
                .klaar();
    }

    /** Today, for pages. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
