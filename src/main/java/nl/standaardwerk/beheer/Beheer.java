// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.beheer.BeheerGebeurtenis.BeheerfeitVastgelegd;
import nl.standaardwerk.beheer.BeheerGebeurtenis.BeheerfeitVervolgd;
import nl.standaardwerk.beheer.Beheerfeit.Inhoud;
import nl.standaardwerk.beheer.Beheerfeit.Rolvervulling;
import nl.standaardwerk.beheer.Beheerfeit.Vervolg;
import nl.standaardwerk.beheer.Beheerfeit.Vervolgsoort;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door of what is agreed about the beheer of a standard. Written by VNG (dossierhouder,
 * directie) and by the organisation that is functional or technical beheerder that day; read by
 * everyone.
 */
@Service
public class Beheer {

    /** Longest text that is kept. */
    static final int LANGSTE_TEKST = 2000;

    private static final List<Rol> VNG = List.of(Rol.DOSSIERHOUDER, Rol.DIRECTIE);

    private final FeitRepository feiten;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beheer(FeitRepository feiten, ApplicationEventPublisher events, Clock clock) {
        this.feiten = feiten;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What becomes of a fact, as somebody sends it.
     *
     * @param gezien how many of these the sender saw
     */
    record Daad(Vervolgsoort soort, LocalDate dag, String tekst, int gezien) {}

    /** Everything about a standard, in order of the first day; two statements. */
    @Transactional(readOnly = true)
    List<Beheerfeit> van(StandaardId standaard) {
        return feiten.find(standaard);
    }

    /** Everything about all standards; two statements. */
    @Transactional(readOnly = true)
    List<Beheerfeit> alle() {
        return feiten.findAlle();
    }

    /** One fact of this standard; two statements. */
    @Transactional(readOnly = true)
    Beheerfeit get(StandaardId standaard, UUID id) {
        return feiten.find(id)
                .filter(f -> f.standaard().equals(standaard))
                .orElseThrow(() -> new NietGevonden("beheerfeit", id.toString()));
    }

    /**
     * Whether this person acts for a standard today.
     *
     * @param bekend everything about that standard
     */
    boolean mag(List<Beheerfeit> bekend, Gebruiker door) {
        return VNG.stream().anyMatch(door::heeft) || isBeheerder(bekend, door);
    }

    private boolean isBeheerder(List<Beheerfeit> bekend, Gebruiker door) {
        return door.rechten().stream()
                .filter(r -> r.rol() == Rol.STANDAARDBEHEERDER)
                .anyMatch(r -> beheert(bekend, r));
    }

    private boolean beheert(List<Beheerfeit> bekend, Toekenning recht) {
        return bekend.stream()
                .filter(f -> f.geldtOp(vandaag()))
                .anyMatch(
                        f ->
                                f.inhoud() instanceof Rolvervulling r
                                        && r.rol().beheert()
                                        && r.organisatie()
                                                .map(Bereik::organisatie)
                                                .filter(recht.bereik()::equals)
                                                .isPresent());
    }

    /**
     * Signs for who acts for a standard.
     *
     * @throws GeenRecht for everybody else
     */
    Ondertekening vereist(List<Beheerfeit> bekend, Gebruiker door) {
        for (var rol : VNG) {
            if (door.heeft(rol)) {
                return door.namens(rol);
            }
        }
        if (!isBeheerder(bekend, door)) {
            door.vereist(Rol.DOSSIERHOUDER);
        }
        return door.namens(Rol.STANDAARDBEHEERDER);
    }

    /** Records what is agreed. The same again on the same day changes nothing. */
    @Transactional
    void legVast(StandaardId standaard, Inhoud inhoud, String toelichting, Gebruiker door) {
        feiten.slot(standaard.waarde());
        var bekend = feiten.find(standaard);
        var ondertekening = vereist(bekend, door);
        if (bekend.stream().anyMatch(f -> isDubbel(f, inhoud, toelichting))) {
            return;
        }
        controleer(bekend, inhoud, toelichting);
        var feit =
                new Beheerfeit(
                        UUID.randomUUID(),
                        standaard,
                        inhoud,
                        toelichting,
                        vandaag(),
                        door.demonstratie(),
                        List.of());
        feiten.insert(feit, ondertekening);
        events.publishEvent(
                new BeheerfeitVastgelegd(
                        standaard,
                        feit.id(),
                        inhoud.soort(),
                        inhoud.vanaf(),
                        vandaag(),
                        ondertekening));
    }

    private boolean isDubbel(Beheerfeit feit, Inhoud inhoud, String toelichting) {
        return feit.inhoud().equals(inhoud)
                && feit.toelichting().equals(toelichting)
                && feit.op().equals(vandaag())
                && feit.vervolgen().isEmpty();
    }

    private static void controleer(List<Beheerfeit> bekend, Inhoud inhoud, String toelichting) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        toelichting.isEmpty() || past(toelichting),
                        "toelichting",
                        "beheer.fout.lang",
                        LANGSTE_TEKST)
                .eis(
                        bekend.stream()
                                .noneMatch(f -> !f.isVervallen() && f.inhoud().equals(inhoud)),
                        veld(inhoud),
                        "beheer.fout.bestaat")
                .klaar();
    }

    /** The field of the form at which a double is said. */
    private static String veld(Inhoud inhoud) {
        return switch (inhoud.soort()) {
            case ROL, FINANCIERING -> "partij";
            case RELEASE -> "versie";
            case EVALUATIE -> "vanaf";
        };
    }

    /**
     * Records what became of a fact. The same again changes nothing.
     *
     * @throws BeheerGeweigerd when it cannot any more, or the fact is of the other world
     */
    @Transactional
    void vervolg(StandaardId standaard, UUID id, Daad daad, Gebruiker door) {
        feiten.slot(id);
        var feit = get(standaard, id);
        var ondertekening = vereist(feiten.find(standaard), door);
        vereistZelfdeWereld(feit.demonstratie(), door);
        controleer(feit, daad);
        var vervolg = new Vervolg(daad.soort(), daad.dag(), daad.tekst().strip(), vandaag());
        if (feit.vervolgen().size() != daad.gezien()) {
            if (Optional.of(vervolg).equals(laatste(feit))) {
                return;
            }
            throw BeheerGeweigerd.kanNiet();
        }
        if (!feit.kan().contains(daad.soort())) {
            throw BeheerGeweigerd.kanNiet();
        }
        feiten.insert(feit, vervolg, ondertekening);
        events.publishEvent(
                new BeheerfeitVervolgd(
                        standaard, id, daad.soort(), daad.dag(), vandaag(), ondertekening));
    }

    private static Optional<Vervolg> laatste(Beheerfeit feit) {
        return feit.vervolgen().isEmpty()
                ? Optional.empty()
                : Optional.of(feit.vervolgen().getLast());
    }

    /** Refuses a day or text that does not fit. */
    void controleer(Beheerfeit feit, Daad daad) {
        boolean dagPast =
                switch (daad.soort()) {
                    case BEEINDIGD -> daad.dag().isAfter(feit.inhoud().vanaf());
                    case VERSCHOVEN -> daad.dag().isAfter(vandaag());
                    case GEDAAN, VERVALLEN -> !daad.dag().isAfter(vandaag());
                };
        new OnjuisteInvoer.Verzamelaar()
                .eis(dagPast, "dag", "beheer.fout.dag." + daad.soort())
                .eis(past(daad.tekst()), "tekst", "beheer.fout.tekst", LANGSTE_TEKST)
                .klaar();
    }

    /** Whether a text is there and short enough. */
    static boolean past(String tekst) {
        return !tekst.isBlank() && tekst.length() <= LANGSTE_TEKST && tekst.indexOf('\0') < 0;
    }

    /** Refuses to mix what is invented with what is real. */
    static void vereistZelfdeWereld(boolean demonstratie, Gebruiker door) {
        if (demonstratie != door.demonstratie()) {
            throw BeheerGeweigerd.demonstratieApart();
        }
    }

    /** Today, for pages. */
    LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
