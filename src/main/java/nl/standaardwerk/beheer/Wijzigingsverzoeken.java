// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.beheer.BeheerGebeurtenis.WijzigingVerzocht;
import nl.standaardwerk.beheer.BeheerGebeurtenis.WijzigingsverzoekBehandeld;
import nl.standaardwerk.beheer.Wijzigingsverzoek.Stap;
import nl.standaardwerk.beheer.Wijzigingsverzoek.Status;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Toekenning;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Front door of requests to change a standard. Every organisation that works with a standard asks;
 * who keeps it decides, with the reason; everybody reads.
 */
@Service
public class Wijzigingsverzoeken {

    /** Longest title. */
    static final int LANGSTE_TITEL = 120;

    /** Longest name of a version. */
    static final int LANGSTE_VERSIE = 40;

    private static final Set<Rol> VRAGERS =
            EnumSet.of(
                    Rol.COORDINATOR,
                    Rol.INDIENER,
                    Rol.GEMEENTESECRETARIS,
                    Rol.LEVERANCIER,
                    Rol.KETENPARTNER,
                    Rol.SAMENWERKINGSVERBAND,
                    Rol.STANDAARDBEHEERDER,
                    Rol.DOSSIERHOUDER,
                    Rol.TOEZICHTHOUDER);

    private final VerzoekRepository verzoeken;
    private final Beheer beheer;
    private final ApplicationEventPublisher events;

    Wijzigingsverzoeken(
            VerzoekRepository verzoeken, Beheer beheer, ApplicationEventPublisher events) {
        this.verzoeken = verzoeken;
        this.beheer = beheer;
        this.events = events;
    }

    /**
     * A request as typed.
     *
     * @param versie may be empty
     */
    record Invoer(String titel, String tekst, String versie) {

        void controleer() {
            new OnjuisteInvoer.Verzamelaar()
                    .eis(
                            Beheer.past(titel) && titel.length() <= LANGSTE_TITEL,
                            "titel",
                            "beheer.fout.titel",
                            LANGSTE_TITEL)
                    .eis(Beheer.past(tekst), "tekst", "beheer.fout.tekst", Beheer.LANGSTE_TEKST)
                    .eis(
                            versie.length() <= LANGSTE_VERSIE,
                            "versie",
                            "beheer.fout.versie",
                            LANGSTE_VERSIE)
                    .klaar();
        }
    }

    /**
     * A step as somebody sends it.
     *
     * @param gezien how many steps the sender saw
     */
    record Daad(Status status, String versie, String tekst, int gezien) {}

    /** A part of the list, the newest first; three statements. */
    @Transactional(readOnly = true)
    VerzoekRepository.Deel lijst(boolean alles, int begin) {
        return verzoeken.lijst(alles, begin);
    }

    /** Those about a standard, the newest first; two statements. */
    @Transactional(readOnly = true)
    List<Wijzigingsverzoek> van(StandaardId standaard) {
        return verzoeken.find(standaard);
    }

    /**
     * The one with this kenmerk; two statements.
     *
     * @throws NietGevonden when there is none
     */
    @Transactional(readOnly = true)
    Wijzigingsverzoek get(String kenmerk) {
        return verzoeken
                .find(kenmerk)
                .orElseThrow(() -> new NietGevonden("wijzigingsverzoek", kenmerk));
    }

    /** Whether this person may ask. */
    static boolean magVragen(Gebruiker door) {
        return VRAGERS.stream().anyMatch(door::heeft);
    }

    /** Whether this person sent it in; one statement, or none for a visitor. */
    @Transactional(readOnly = true)
    boolean isVan(Wijzigingsverzoek verzoek, Gebruiker door) {
        return door.account().filter(a -> verzoeken.isVan(verzoek.id(), a.waarde())).isPresent();
    }

    /**
     * Takes in a request. The same request of the same organisation on the same day is one.
     *
     * @return its kenmerk
     */
    @Transactional
    String dienIn(StandaardId standaard, Invoer invoer, Gebruiker door) {
        var ondertekening = vereistVrager(door);
        invoer.controleer();
        verzoeken.slot();
        var nieuw = nieuw(standaard, invoer, ondertekening, door.demonstratie());
        var dubbel =
                verzoeken.find(standaard).stream()
                        .filter(v -> zelfde(v, nieuw))
                        .map(Wijzigingsverzoek::kenmerk)
                        .findFirst();
        if (dubbel.isPresent()) {
            return dubbel.get();
        }
        verzoeken.insert(nieuw, ondertekening);
        events.publishEvent(
                new WijzigingVerzocht(standaard, nieuw.id(), beheer.vandaag(), ondertekening));
        return nieuw.kenmerk();
    }

    private static boolean zelfde(Wijzigingsverzoek een, Wijzigingsverzoek ander) {
        return een.titel().equals(ander.titel())
                && een.tekst().equals(ander.tekst())
                && een.namens().equals(ander.namens())
                && een.op().equals(ander.op());
    }

    private Wijzigingsverzoek nieuw(
            StandaardId standaard, Invoer invoer, Ondertekening door, boolean demonstratie) {
        int jaar = beheer.vandaag().getYear();
        return new Wijzigingsverzoek(
                UUID.randomUUID(),
                "WV-%d-%03d".formatted(jaar, verzoeken.tel(jaar) + 1),
                standaard,
                invoer.titel().strip(),
                invoer.tekst().strip(),
                invoer.versie().strip(),
                door.namens(),
                beheer.vandaag(),
                List.of(),
                demonstratie);
    }

    /** Signs for the first right with which this person may ask: of a gemeente in its name. */
    private static Ondertekening vereistVrager(Gebruiker door) {
        var recht =
                door.rechten().stream()
                        .filter(r -> VRAGERS.contains(r.rol()))
                        .findFirst()
                        .map(Toekenning::bereik);
        if (recht.isPresent() && recht.get() instanceof Bereik.VanGemeente(var gemeente)) {
            return door.namens(gemeente);
        }
        return door.namens(
                VRAGERS.stream()
                        .filter(door::heeft)
                        .findFirst()
                        .orElseThrow(() -> GeenRecht.zonder(Rol.COORDINATOR)));
    }

    /** What this person can do with it now. */
    @Transactional(readOnly = true)
    Set<Status> kan(Wijzigingsverzoek verzoek, Gebruiker door) {
        var kan = EnumSet.noneOf(Status.class);
        if (verzoek.demonstratie() != door.demonstratie() || !door.ingelogd()) {
            return kan;
        }
        if (beheer.mag(beheer.van(verzoek.standaard()), door)) {
            kan.addAll(verzoek.status().verder());
        }
        if (verzoek.status().kanIntrekken() && isVan(verzoek, door)) {
            kan.add(Status.INGETROKKEN);
        }
        return kan;
    }

    /**
     * Takes a step. The same again changes nothing.
     *
     * @throws BeheerGeweigerd when something else happened meanwhile
     */
    @Transactional
    void zet(String kenmerk, Daad daad, Gebruiker door) {
        verzoeken.slot();
        var verzoek = get(kenmerk);
        var ondertekening = vereist(verzoek, daad.status(), door);
        Beheer.vereistZelfdeWereld(verzoek.demonstratie(), door);
        controleer(daad);
        var stap =
                new Stap(
                        daad.status(),
                        daad.versie().strip(),
                        daad.tekst().strip(),
                        beheer.vandaag());
        if (isDubbel(verzoek, stap, daad.gezien())) {
            return;
        }
        if (verzoek.stappen().size() != daad.gezien()
                || !kan(verzoek, door).contains(daad.status())) {
            throw BeheerGeweigerd.kanNiet();
        }
        verzoeken.insert(verzoek, stap, ondertekening);
        events.publishEvent(behandeld(verzoek, stap, ondertekening));
    }

    private static WijzigingsverzoekBehandeld behandeld(
            Wijzigingsverzoek verzoek, Stap stap, Ondertekening door) {
        return new WijzigingsverzoekBehandeld(
                verzoek.standaard(), verzoek.id(), stap.status(), stap.op(), door);
    }

    private static boolean isDubbel(Wijzigingsverzoek verzoek, Stap stap, int gezien) {
        return verzoek.stappen().size() != gezien
                && !verzoek.stappen().isEmpty()
                && verzoek.stappen().getLast().equals(stap);
    }

    /** Refuses a step that could not be taken, before it is asked whether it must be. */
    @Transactional(readOnly = true)
    void controleer(String kenmerk, Daad daad, Gebruiker door) {
        var verzoek = get(kenmerk);
        vereist(verzoek, daad.status(), door);
        Beheer.vereistZelfdeWereld(verzoek.demonstratie(), door);
        controleer(daad);
        if (!kan(verzoek, door).contains(daad.status())) {
            throw BeheerGeweigerd.kanNiet();
        }
    }

    private Ondertekening vereist(Wijzigingsverzoek verzoek, Status status, Gebruiker door) {
        if (status == Status.INGETROKKEN) {
            if (!isVan(verzoek, door)) {
                throw GeenRecht.zonder(Rol.COORDINATOR);
            }
            return vereistVrager(door);
        }
        return beheer.vereist(beheer.van(verzoek.standaard()), door);
    }

    private static void controleer(Daad daad) {
        boolean mag = daad.status().magVersie();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        daad.versie().length() <= LANGSTE_VERSIE
                                && (mag || daad.versie().isBlank())
                                && (!daad.status().vraagtVersie() || !daad.versie().isBlank()),
                        "versie",
                        "beheer.fout.stapversie",
                        LANGSTE_VERSIE)
                .eis(Beheer.past(daad.tekst()), "tekst", "beheer.fout.tekst", Beheer.LANGSTE_TEKST)
                .klaar();
    }
}
