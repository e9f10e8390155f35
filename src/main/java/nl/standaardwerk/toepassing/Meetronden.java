// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Meetronde.MeetrondeGeopend;
import nl.standaardwerk.toepassing.Meetronde.MeetrondeGesloten;
import nl.standaardwerk.toepassing.Meetronde.OpgaveBevestigd;
import nl.standaardwerk.toepassing.Meetronde.Voortgang;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Front door of meetrondes. One act asks all gemeenten for which the standards hold; each says of
 * its last opgave that it still holds, or says something new. After the last day the outcome of
 * that day is recorded. Everything is public but who answered for a gemeente.
 */
@Service
public class Meetronden {

    private final MeetrondeRepository rondes;
    private final VerplichtingRepository slot;
    private final Toepassing toepassing;
    private final Toepassing.Omgeving omgeving;
    private final ApplicationEventPublisher events;

    Meetronden(
            MeetrondeRepository rondes,
            VerplichtingRepository slot,
            Toepassing toepassing,
            Toepassing.Omgeving omgeving,
            ApplicationEventPublisher events) {
        this.rondes = rondes;
        this.slot = slot;
        this.toepassing = toepassing;
        this.omgeving = omgeving;
        this.events = events;
    }

    /**
     * What a gemeente answers about one standard.
     *
     * @param stand what it says now; empty when its last opgave still holds
     * @param gezien number of the opgave that it saw; 0 for none
     */
    record Antwoord(StandaardId standaard, Optional<Stand.Opgegeven> stand, int gezien) {}

    /** Every meetronde, the latest first; one statement. */
    @Transactional(readOnly = true)
    List<Meetronde> alle() {
        return rondes.alle();
    }

    /** A meetronde; one statement. */
    @Transactional(readOnly = true)
    Meetronde get(UUID id) {
        return rondes.find(id).orElseThrow(() -> new NietGevonden("meetronde", id.toString()));
    }

    /** How far each gemeente is, live or as it ended; one statement. */
    @Transactional(readOnly = true)
    List<Voortgang> voortgang(Meetronde ronde) {
        return rondes.voortgang(ronde, dag(ronde));
    }

    /** The figures of each standard, live or as they ended; one statement. */
    @Transactional(readOnly = true)
    Map<StandaardId, Telling> perStandaard(Meetronde ronde) {
        return rondes.perStandaard(ronde, dag(ronde));
    }

    /** About which standards a gemeente answered; one statement. */
    @Transactional(readOnly = true)
    List<StandaardId> beantwoord(Meetronde ronde, GemeenteCode gemeente) {
        return rondes.beantwoord(ronde.id(), gemeente, dag(ronde));
    }

    /**
     * Opens a meetronde. The same again on the same day gives the one that is there.
     *
     * @throws OnjuisteInvoer without standards that oblige today, or for a day that cannot be
     */
    @Transactional
    UUID open(Collection<StandaardId> standaarden, LocalDate uiterlijk, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        controleer(standaarden, uiterlijk);
        slot.lock();
        var vandaag = omgeving.vandaag();
        var gekozen =
                standaarden.stream()
                        .distinct()
                        .sorted(Comparator.comparing(s -> s.waarde().toString()))
                        .toList();
        var ronde =
                new Meetronde(
                        UUID.randomUUID(), vandaag, uiterlijk, gekozen, false, door.demonstratie());
        var al = rondes.alle().stream().filter(r -> isGelijk(r, ronde)).findFirst();
        return al.map(Meetronde::id).orElseGet(() -> schrijf(ronde, door));
    }

    private UUID schrijf(Meetronde ronde, Gebruiker door) {
        var namens = door.namens(Rol.TOEZICHTHOUDER);
        rondes.insert(ronde, namens);
        events.publishEvent(
                new MeetrondeGeopend(
                        ronde.id(),
                        ronde.standaarden().stream().map(StandaardId::waarde).toList(),
                        ronde.uiterlijk(),
                        ronde.van(),
                        namens));
        return ronde.id();
    }

    private static boolean isGelijk(Meetronde een, Meetronde ander) {
        return !een.gesloten()
                && een.van().equals(ander.van())
                && een.uiterlijk().equals(ander.uiterlijk())
                && Set.copyOf(een.standaarden()).equals(Set.copyOf(ander.standaarden()));
    }

    /** Refuses what cannot be opened. */
    @Transactional(readOnly = true)
    void controleer(Collection<StandaardId> standaarden, LocalDate uiterlijk) {
        var vandaag = omgeving.vandaag();
        var verplicht =
                Standaardkeuze.op(omgeving.register(), vandaag).stream()
                        .filter(Standaardkeuze::verplicht)
                        .map(Standaardkeuze::id)
                        .toList();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !standaarden.isEmpty() && verplicht.containsAll(standaarden),
                        "standaarden",
                        "toepassing.fout.standaarden")
                .eis(
                        uiterlijk.isAfter(vandaag) && !uiterlijk.isAfter(vandaag.plusYears(1)),
                        "uiterlijk",
                        "toepassing.fout.tot",
                        vandaag.plusYears(1))
                .klaar();
    }

    /**
     * A gemeente answers, about one standard or many: all of it, or nothing.
     *
     * @throws OnjuisteInvoer when an opgave was replaced meanwhile, has run out, or cannot be sent
     * @throws OpgaveGeweigerd when the meetronde is over
     */
    @Transactional
    void beantwoord(UUID id, GemeenteCode gemeente, List<Antwoord> antwoorden, Gebruiker door) {
        if (!Toepassing.magOpgeven(gemeente, door)) {
            door.vereist(Rol.COORDINATOR, gemeente);
        }
        var ronde = get(id);
        if (!ronde.isOpenOp(omgeving.vandaag())) {
            throw OpgaveGeweigerd.rondeVoorbij(ronde.uiterlijk());
        }
        for (var antwoord : antwoorden) {
            if (!ronde.standaarden().contains(antwoord.standaard())) {
                throw new NietGevonden("standaard", antwoord.standaard().waarde().toString());
            }
            antwoord.stand()
                    .ifPresentOrElse(
                            stand ->
                                    toepassing.geefOp(
                                            new Toepassing.Verzending(
                                                    antwoord.standaard(),
                                                    gemeente,
                                                    stand,
                                                    antwoord.gezien()),
                                            door),
                            () -> bevestig(ronde, gemeente, antwoord, door));
        }
    }

    private void bevestig(
            Meetronde ronde, GemeenteCode gemeente, Antwoord antwoord, Gebruiker door) {
        var vandaag = omgeving.vandaag();
        var laatste =
                toepassing.opgaven(antwoord.standaard(), gemeente).stream()
                        .findFirst()
                        .filter(o -> o.nummer() == antwoord.gezien())
                        .filter(o -> !o.stand().isVerlopenOp(vandaag))
                        .orElseThrow(
                                () ->
                                        new OnjuisteInvoer(
                                                List.of(
                                                        Veldfout.van(
                                                                "keuze",
                                                                "toepassing.fout.klopt"))));
        var namens = door.namens(gemeente);
        if (rondes.bevestig(ronde.id(), laatste.id(), vandaag, namens)) {
            events.publishEvent(
                    new OpgaveBevestigd(
                            ronde.id(),
                            antwoord.standaard(),
                            gemeente,
                            laatste.nummer(),
                            vandaag,
                            namens));
        }
    }

    /** Records the outcome of every meetronde of which the last day has passed. */
    @Transactional
    public void sluitVerlopen() {
        var vandaag = omgeving.vandaag();
        slot.lock();
        for (var ronde : rondes.alle()) {
            if (!ronde.gesloten() && ronde.uiterlijk().isBefore(vandaag)) {
                int antwoorden = rondes.sluit(ronde);
                events.publishEvent(
                        new MeetrondeGesloten(
                                ronde.id(), antwoorden, vandaag, Gebruiker.namensSysteem()));
            }
        }
    }

    /** Today, or the last day once it has passed. */
    private LocalDate dag(Meetronde ronde) {
        var vandaag = omgeving.vandaag();
        return vandaag.isAfter(ronde.uiterlijk()) ? ronde.uiterlijk() : vandaag;
    }
}
