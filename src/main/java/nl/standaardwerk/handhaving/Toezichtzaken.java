// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.handhaving.LijstRepository.Zicht;
import nl.standaardwerk.handhaving.Stappenplan.Wie;
import nl.standaardwerk.handhaving.Toezichtzaak.Stap;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Front door of toezicht. The toezichthouder of VNG sees and leads every case; the coordinator and
 * the gemeentesecretaris of its gemeente see it whole and give their view. For everybody else a
 * case does not exist before the afspraak, and what came before the afspraak never does.
 */
@Service
public class Toezichtzaken {

    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTE = 7;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final ZaakRepository zaken;
    private final LijstRepository lijsten;
    private final Omgeving omgeving;
    private final ApplicationEventPublisher events;

    Toezichtzaken(
            ZaakRepository zaken,
            LijstRepository lijsten,
            Omgeving omgeving,
            ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.lijsten = lijsten;
        this.omgeving = omgeving;
        this.events = events;
    }

    /**
     * A case for who looks.
     *
     * @param alles whether it is whole, or only what is public
     * @param kan what the reader may do now
     */
    record Inzage(Toezichtzaak zaak, boolean alles, Set<Stapsoort> kan) {}

    /** A part of the list for who looks; one statement. */
    @Transactional(readOnly = true)
    LijstRepository.Deel lijst(LijstRepository.Filter filter, int begin, Gebruiker door) {
        return lijsten.lijst(filter, zicht(door), omgeving.vandaag(), begin);
    }

    /**
     * A case as far as this person may see it; two statements.
     *
     * @throws NietGevonden when there is none for this person
     */
    @Transactional(readOnly = true)
    Inzage lees(String kenmerk, Gebruiker door) {
        var zaak = get(kenmerk, door);
        return ziet(zaak.gemeente(), door)
                ? new Inzage(zaak, true, kan(zaak, door))
                : new Inzage(zaak.openbaar(), false, Set.of());
    }

    private Toezichtzaak get(String kenmerk, Gebruiker door) {
        return zaken.find(kenmerk)
                .filter(z -> z.isOpenbaar() || ziet(z.gemeente(), door))
                .orElseThrow(() -> new NietGevonden("toezichtzaak", kenmerk));
    }

    /**
     * Equal cases beside each other; one statement. The toezichthouder sees all of them, directie
     * and bestuur those that are public.
     *
     * @throws GeenRecht for everybody else
     */
    @Transactional(readOnly = true)
    List<Vergelijking.Groep> vergelijk(Gebruiker door) {
        if (!vergelijkt(door)) {
            door.vereist(Rol.TOEZICHTHOUDER);
        }
        boolean alles = door.heeft(Rol.TOEZICHTHOUDER);
        return Vergelijking.van(lijsten.verlopen(alles), omgeving.vandaag());
    }

    /** Whether this person sees equal cases beside each other. */
    static boolean vergelijkt(Gebruiker door) {
        return door.heeft(Rol.TOEZICHTHOUDER)
                || door.heeft(Rol.DIRECTIE)
                || door.handeltVoor(Actor.BESTUUR);
    }

    /**
     * Every case that runs.
     *
     * @throws GeenRecht for who is not toezichthouder
     */
    @Transactional(readOnly = true)
    List<LijstRepository.Regel> lopend(Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        return lijsten.lopend();
    }

    /**
     * Opens a case. The same again on the same day gives the same case.
     *
     * @return its kenmerk
     * @throws nl.standaardwerk.OnjuisteInvoer when the standard does not oblige the gemeente, the
     *     signal is not there, or a case runs already
     */
    @Transactional
    String open(Opening opening, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        zaken.slot(opening.plek());
        var bestaand =
                zaken.findLopend(opening.standaard(), opening.gemeente(), door.demonstratie());
        if (bestaand.filter(z -> opening.isGelijk(z, omgeving.vandaag())).isPresent()) {
            return bestaand.get().kenmerk();
        }
        var graad = opening.controleer(omgeving, bestaand.isPresent());
        var zaak =
                new Toezichtzaak(
                        UUID.randomUUID(),
                        kenmerk(),
                        opening.standaard(),
                        opening.gemeente(),
                        graad,
                        opening.signaal(),
                        opening.bron(),
                        door.demonstratie(),
                        List.of());
        zaken.insert(zaak);
        var daad = Daad.van(Stapsoort.SIGNAAL, opening.tekst(), 0);
        schrijf(zaak, daad, door.namens(Rol.TOEZICHTHOUDER));
        return zaak.kenmerk();
    }

    /** Refuses what {@link #open} would refuse. */
    @Transactional(readOnly = true)
    void controleer(Opening opening, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        var bestaand =
                zaken.findLopend(opening.standaard(), opening.gemeente(), door.demonstratie());
        opening.controleer(omgeving, bestaand.isPresent());
    }

    /**
     * Takes a step. The same again changes nothing.
     *
     * @throws NietGevonden when there is no such case for this person
     * @throws ToezichtGeweigerd when the step does not follow on where the case stands
     */
    @Transactional
    void zet(String kenmerk, Daad daad, Gebruiker door) {
        zaken.slot(kenmerk);
        var zaak = get(kenmerk, door);
        var ondertekening = vereist(zaak, daad.soort(), door);
        daad.controleer(zaak, omgeving.vandaag());
        if (zaak.stappen().size() != daad.gezien()) {
            if (daad.isGelijk(zaak.stappen().getLast(), ondertekening)) {
                return;
            }
            throw ToezichtGeweigerd.kanNiet();
        }
        vereistMogelijk(zaak, daad.soort(), door);
        schrijf(zaak, daad, ondertekening);
    }

    /** Refuses what {@link #zet} would refuse. */
    @Transactional(readOnly = true)
    void controleer(String kenmerk, Daad daad, Gebruiker door) {
        var zaak = get(kenmerk, door);
        vereist(zaak, daad.soort(), door);
        vereistMogelijk(zaak, daad.soort(), door);
        daad.controleer(zaak, omgeving.vandaag());
    }

    private void schrijf(Toezichtzaak zaak, Daad daad, Ondertekening door) {
        var stap =
                new Stap(
                        zaak.stappen().size() + 1,
                        daad.soort(),
                        daad.tekst(),
                        door.namens(),
                        omgeving.vandaag(),
                        daad.opschorting().map(zaak::termijnMet).or(daad::termijn),
                        daad.opschorting(),
                        daad.uitkomst());
        zaken.insert(zaak.id(), stap, door);
        events.publishEvent(
                new ToezichtstapGezet(
                        zaak.id(),
                        zaak.standaard(),
                        zaak.gemeente(),
                        stap.soort(),
                        stap.termijn(),
                        zaak.isOpenbaar() || stap.soort() == Stapsoort.AFSPRAAK,
                        stap.op(),
                        door));
    }

    private void vereistMogelijk(Toezichtzaak zaak, Stapsoort soort, Gebruiker door) {
        if (zaak.demonstratie() != door.demonstratie()) {
            throw ToezichtGeweigerd.demonstratieApart();
        }
        if (!kan(zaak, door).contains(soort)) {
            throw ToezichtGeweigerd.kanNiet();
        }
    }

    private static Ondertekening vereist(Toezichtzaak zaak, Stapsoort soort, Gebruiker door) {
        if (Stappenplan.wie(soort).equals(Optional.of(Wie.GEMEENTE))) {
            if (!spreektVoor(zaak.gemeente(), door)) {
                door.vereist(Rol.COORDINATOR, zaak.gemeente());
            }
            return door.namens(zaak.gemeente());
        }
        door.vereist(Rol.TOEZICHTHOUDER);
        return door.namens(Rol.TOEZICHTHOUDER);
    }

    private Set<Stapsoort> kan(Toezichtzaak zaak, Gebruiker door) {
        var kan = EnumSet.noneOf(Stapsoort.class);
        if (zaak.demonstratie() == door.demonstratie()) {
            Stappenplan.kan(zaak.status(), zaak.isOverTijd(omgeving.vandaag())).stream()
                    .filter(r -> mag(r.wie(), zaak.gemeente(), door))
                    .forEach(r -> kan.add(r.stap()));
        }
        return kan;
    }

    private static boolean mag(Wie wie, GemeenteCode gemeente, Gebruiker door) {
        return switch (wie) {
            case TOEZICHTHOUDER -> door.heeft(Rol.TOEZICHTHOUDER);
            case GEMEENTE -> spreektVoor(gemeente, door);
        };
    }

    /** Whether this person speaks for the gemeente. */
    static boolean spreektVoor(GemeenteCode gemeente, Gebruiker door) {
        return door.heeft(Rol.COORDINATOR, gemeente)
                || door.heeft(Rol.GEMEENTESECRETARIS, gemeente);
    }

    /** Whether this person sees everything about a case of this gemeente. */
    private static boolean ziet(GemeenteCode gemeente, Gebruiker door) {
        return door.heeft(Rol.TOEZICHTHOUDER) || spreektVoor(gemeente, door);
    }

    /** What this person sees beside what is public. */
    static Zicht zicht(Gebruiker door) {
        var gemeenten = new TreeSet<>(door.gemeenten(Rol.COORDINATOR));
        gemeenten.addAll(door.gemeenten(Rol.GEMEENTESECRETARIS));
        return new Zicht(door.heeft(Rol.TOEZICHTHOUDER), gemeenten);
    }

    private static String kenmerk() {
        var letters = new StringBuilder("TZ-");
        for (int n = 0; n < LENGTE; n++) {
            letters.append(LETTERS.charAt(TOEVAL.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
