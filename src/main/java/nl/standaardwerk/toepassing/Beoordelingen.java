// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Beoordeling.Oordeel;
import nl.standaardwerk.toepassing.Beoordeling.Soort;
import nl.standaardwerk.toepassing.Beoordeling.Stap;
import nl.standaardwerk.toepassing.BeoordelingRepository.Venster;
import nl.standaardwerk.toepassing.ToepassingGebeurtenis.BeoordelingsstapGezet;
import nl.standaardwerk.toepassing.ToepassingGebeurtenis.UitlegBeoordeeld;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door of what is thought of an Uitleg. The toezichthouder asks and judges, the gemeente
 * answers and is heard; from the third renewal on the bestuur judges. The exchange is seen by these
 * only; the verdict is public.
 */
@Service
public class Beoordelingen {

    private final BeoordelingRepository stappen;
    private final OpgaveRepository opgaven;
    private final Toepassing.Omgeving omgeving;
    private final ApplicationEventPublisher events;

    Beoordelingen(
            BeoordelingRepository stappen,
            OpgaveRepository opgaven,
            Toepassing.Omgeving omgeving,
            ApplicationEventPublisher events) {
        this.stappen = stappen;
        this.opgaven = opgaven;
        this.omgeving = omgeving;
        this.events = events;
    }

    /**
     * A step as somebody sends it.
     *
     * @param gezien how many steps the sender saw
     */
    record Daad(Soort soort, Optional<Oordeel> oordeel, String tekst, int gezien) {}

    /**
     * An Uitleg and everything that happened with it; three statements.
     *
     * @throws NietGevonden when there is no such Uitleg
     * @throws nl.standaardwerk.toegang.GeenRecht for who is neither of the gemeente nor judges
     */
    @Transactional(readOnly = true)
    Beoordeling lees(UUID id, Gebruiker door) {
        var beoordeling = lees(id);
        if (!isBeoordelaar(door) && !Toepassing.magOpgeven(beoordeling.uitleg().gemeente(), door)) {
            door.vereist(Rol.TOEZICHTHOUDER);
        }
        return beoordeling;
    }

    /** What is public of some opgaven: the verdict, of those that have one. One statement. */
    @Transactional(readOnly = true)
    Map<UUID, Stap> oordelen(Collection<Opgave> over) {
        return over.isEmpty()
                ? Map.of()
                : stappen.findOordelen(over.stream().map(Opgave::id).toList());
    }

    /** A part of the list of who judges; one statement. */
    @Transactional(readOnly = true)
    BeoordelingRepository.Deel lijst(boolean aanZet, int begin, Gebruiker door) {
        if (!isBeoordelaar(door)) {
            door.vereist(Rol.TOEZICHTHOUDER);
        }
        return stappen.lijst(venster(door), aanZet, omgeving.vandaag(), begin);
    }

    /** What waits for who judges; one statement. */
    @Transactional(readOnly = true)
    BeoordelingRepository.Wachtend wachtend(Gebruiker door) {
        return stappen.wachtend(venster(door), omgeving.vandaag());
    }

    /** What waits for these gemeenten; one statement. */
    @Transactional(readOnly = true)
    List<BeoordelingRepository.Werk> werk(Collection<GemeenteCode> gemeenten) {
        return werk(gemeenten, omgeving.vandaag().plusDays(GemeentePagina.DAGEN_VOORAF));
    }

    /** The same, with every last day up to and including {@code tot}; one statement. */
    @Transactional(readOnly = true)
    List<BeoordelingRepository.Werk> werk(Collection<GemeenteCode> gemeenten, LocalDate tot) {
        return stappen.werk(gemeenten, omgeving.vandaag(), tot);
    }

    /**
     * Takes a step. The same again changes nothing.
     *
     * @throws OnjuisteInvoer for a missing text or verdict, or when somebody else was first
     * @throws OpgaveGeweigerd for a step that cannot be taken now
     */
    @Transactional
    void zet(UUID id, Daad daad, Gebruiker door) {
        opgaven.lock(lees(id).uitleg().gemeente());
        var nu = lees(id);
        vereist(nu, daad.soort(), door);
        controleer(daad);
        if (nu.stappen().size() != daad.gezien()) {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(isGelijk(nu, daad), "tekst", "toepassing.fout.intussen")
                    .klaar();
            return;
        }
        if (!nu.kan(omgeving.vandaag()).contains(daad.soort())) {
            throw OpgaveGeweigerd.stapKanNiet();
        }
        schrijf(nu, daad, door);
    }

    /** Refuses a step without what it needs. */
    static void controleer(Daad daad) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !daad.soort().metOordeel() || daad.oordeel().isPresent(),
                        "oordeel",
                        "toepassing.fout.oordeel")
                .eis(
                        !daad.tekst().isBlank()
                                && daad.tekst().length() <= Opgaveregels.LANGSTE_TEKST
                                && daad.tekst().indexOf('\0') < 0,
                        "tekst",
                        "toepassing.fout.stap",
                        Opgaveregels.LANGSTE_TEKST)
                .klaar();
    }

    private void schrijf(Beoordeling nu, Daad daad, Gebruiker door) {
        var vandaag = omgeving.vandaag();
        var soort = daad.soort();
        Optional<LocalDate> uiterlijk =
                soort.vraagtAntwoord()
                        ? Optional.of(vandaag.plus(Opgaveregels.termijnen(vandaag).horen()))
                        : Optional.empty();
        var stap = new Stap(soort, daad.oordeel(), daad.tekst(), vandaag, uiterlijk);
        var namens = namens(nu, soort, door);
        stappen.insert(nu.id(), nu.stappen().size() + 1, stap, namens);
        events.publishEvent(gebeurtenis(nu.uitleg(), stap, namens));
    }

    private static ToepassingGebeurtenis gebeurtenis(Opgave o, Stap stap, Ondertekening namens) {
        return stap.soort() == Soort.OORDEEL
                ? new UitlegBeoordeeld(
                        o.standaard(),
                        o.gemeente(),
                        o.nummer(),
                        stap.oordeel().orElseThrow(),
                        stap.op(),
                        namens)
                : new BeoordelingsstapGezet(
                        o.standaard(), o.gemeente(), o.nummer(), stap.soort(), stap.op(), namens);
    }

    /** Whether this person may take this step, as far as rights go. */
    static boolean mag(Beoordeling over, Soort soort, Gebruiker door) {
        if (soort.vanGemeente()) {
            return Toepassing.magOpgeven(over.uitleg().gemeente(), door);
        }
        return isAanBestuur(over, soort)
                ? door.handeltVoor(Actor.BESTUUR)
                : door.heeft(Rol.TOEZICHTHOUDER);
    }

    private static void vereist(Beoordeling over, Soort soort, Gebruiker door) {
        if (mag(over, soort, door)) {
            return;
        }
        if (soort.vanGemeente()) {
            door.vereist(Rol.COORDINATOR, over.uitleg().gemeente());
        } else if (isAanBestuur(over, soort)) {
            door.vereist(Actor.BESTUUR);
        } else {
            door.vereist(Rol.TOEZICHTHOUDER);
        }
    }

    private static Ondertekening namens(Beoordeling over, Soort soort, Gebruiker door) {
        if (soort.vanGemeente()) {
            return door.namens(over.uitleg().gemeente());
        }
        return isAanBestuur(over, soort)
                ? door.namens(Actor.BESTUUR)
                : door.namens(Rol.TOEZICHTHOUDER);
    }

    private static boolean isAanBestuur(Beoordeling over, Soort soort) {
        return soort == Soort.OORDEEL && over.isVoorBestuur();
    }

    private static boolean isGelijk(Beoordeling nu, Daad daad) {
        return nu.vorige()
                .filter(
                        s ->
                                s.soort() == daad.soort()
                                        && s.oordeel().equals(daad.oordeel())
                                        && s.tekst().equals(daad.tekst()))
                .isPresent();
    }

    static boolean isBeoordelaar(Gebruiker door) {
        return door.heeft(Rol.TOEZICHTHOUDER) || door.handeltVoor(Actor.BESTUUR);
    }

    /** The toezichthouder sees all, the bestuur what is for the bestuur. */
    private Venster venster(Gebruiker door) {
        int vng = Opgaveregels.termijnen(omgeving.vandaag()).verlengingenDoorVng();
        return door.heeft(Rol.TOEZICHTHOUDER)
                ? new Venster(0, Integer.MAX_VALUE)
                : new Venster(vng + 1, Integer.MAX_VALUE);
    }

    private Beoordeling lees(UUID id) {
        var opgave =
                opgaven.find(id)
                        .filter(o -> o.stand() instanceof Stand.LegUit)
                        .orElseThrow(() -> new NietGevonden("uitleg", id.toString()));
        int laatste = opgaven.laatste(opgave.standaard(), opgave.gemeente());
        return new Beoordeling(opgave, laatste == opgave.nummer(), stappen.find(id));
    }
}
