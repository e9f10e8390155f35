// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vergadering.Punt.Notitie;
import nl.standaardwerk.vergadering.VergaderingGebeurtenis.AgendaVastgesteld;
import nl.standaardwerk.vergadering.VergaderingGebeurtenis.DossierGeagendeerd;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The agenda of a meeting. Until it is fixed it shows by itself every dossier that waits for the
 * body; fixing writes that down. What comes afterwards is marked as late.
 */
@Service
public class Agenda {

    private final Vergaderingen vergaderingen;
    private final VergaderingRepository rijen;
    private final PuntRepository punten;
    private final KlaarReader klaar;
    private final Vergaderslot slot;

    Agenda(
            Vergaderingen vergaderingen,
            VergaderingRepository rijen,
            PuntRepository punten,
            KlaarReader klaar,
            Vergaderslot slot) {
        this.vergaderingen = vergaderingen;
        this.rijen = rijen;
        this.punten = punten;
        this.klaar = klaar;
        this.slot = slot;
    }

    /**
     * What stands on the agenda, and what waits.
     *
     * @param punten every point, also what was taken off
     * @param klaar the dossiers that wait for the body and are no point of this meeting; before the
     *     agenda is fixed they come on it by themselves
     */
    record Inhoud(List<Punt> punten, List<Klaar> klaar) {

        List<Punt> erop() {
            return punten.stream().filter(Punt::staatErop).toList();
        }

        List<Punt> eraf() {
            return punten.stream().filter(p -> !p.staatErop()).toList();
        }
    }

    /** Every point that stands on it, whatever waits; one statement. */
    @Transactional(readOnly = true)
    List<Punt> erop(Vergadering vergadering) {
        return punten.van(vergadering.id()).stream().filter(Punt::staatErop).toList();
    }

    /** Three statements. */
    @Transactional(readOnly = true)
    Inhoud van(Vergadering vergadering) {
        var bekend = punten.van(vergadering.id());
        return new Inhoud(bekend, vergadering.isOpen() ? nieuw(vergadering, bekend) : List.of());
    }

    private List<Klaar> nieuw(Vergadering vergadering, List<Punt> bekend) {
        var orgaan = slot.orgaan(vergadering);
        return Klaar.nieuw(klaar.voor(orgaan, vergadering.demonstratie()), bekend);
    }

    /** Writes down what stands on it now; again changes nothing. */
    @Transactional
    void stelVast(VergaderingId id, Gebruiker door) {
        var open = slot.open(id, door);
        var vergadering = open.vergadering();
        if (vergadering.agendaOp().isPresent()) {
            return;
        }
        var bekend = new ArrayList<>(punten.van(id));
        for (var dossier : nieuw(vergadering, bekend)) {
            bekend.add(zet(vergadering, bekend, Onderwerp.van(dossier), open.door()));
        }
        rijen.stelAgendaVast(id, vergaderingen.vandaag(), open.door());
        slot.meld(
                new AgendaVastgesteld(
                        id,
                        (int) bekend.stream().filter(Punt::staatErop).count(),
                        vergaderingen.vandaag(),
                        open.door()));
    }

    /** Puts another point on it; the same title again changes nothing. */
    @Transactional
    void voegToe(VergaderingId id, String titel, Gebruiker door) {
        var open = slot.open(id, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        Vergaderingen.isRegel(titel),
                        "titel",
                        "vergadering.fout.titel",
                        Vergaderingen.LANGSTE_REGEL)
                .klaar();
        var bekend = punten.van(id);
        if (bekend.stream().noneMatch(p -> p.staatErop() && p.titel().equals(titel))) {
            zet(open.vergadering(), bekend, Onderwerp.ander(titel), open.door());
        }
    }

    /**
     * Puts a dossier that waits on an agenda that was fixed already; again changes nothing.
     *
     * @throws VergaderingGeweigerd when it does not wait for this body
     */
    @Transactional
    void agendeer(VergaderingId id, UUID dossier, Gebruiker door) {
        var open = slot.open(id, door);
        var vergadering = open.vergadering();
        var bekend = punten.van(id);
        var welk = new DossierId(dossier);
        if (bekend.stream().anyMatch(p -> p.staatErop() && p.dossier().equals(Optional.of(welk)))) {
            return;
        }
        zet(vergadering, bekend, Onderwerp.van(wachtend(vergadering, bekend, welk)), open.door());
    }

    /** Takes a point off, or a dossier that would come on it by itself. */
    @Transactional
    void voerAf(VergaderingId id, UUID punt, String reden, Gebruiker door) {
        var open = slot.open(id, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        Vergaderingen.isRegel(reden),
                        "reden",
                        "vergadering.fout.reden",
                        Vergaderingen.LANGSTE_REGEL)
                .klaar();
        var bekend = punten.van(id);
        var welk =
                bekend.stream()
                        .filter(p -> p.id().equals(punt))
                        .findFirst()
                        .orElseGet(() -> uitWachtend(open, bekend, punt));
        if (welk.staatErop()) {
            punten.voerAf(welk, reden, vergaderingen.vandaag(), open.door());
        }
    }

    private Punt uitWachtend(Vergaderslot.Open open, List<Punt> bekend, UUID dossier) {
        var klaarVoor = wachtend(open.vergadering(), bekend, new DossierId(dossier));
        return zet(open.vergadering(), bekend, Onderwerp.van(klaarVoor), open.door());
    }

    private Klaar wachtend(Vergadering vergadering, List<Punt> bekend, DossierId dossier) {
        return nieuw(vergadering, bekend).stream()
                .filter(k -> k.dossier().equals(dossier))
                .findFirst()
                .orElseThrow(VergaderingGeweigerd::nietKlaar);
    }

    /** What a new point is about. */
    private record Onderwerp(Optional<DossierId> dossier, String nummer, String titel) {

        static Onderwerp van(Klaar klaar) {
            return new Onderwerp(Optional.of(klaar.dossier()), klaar.nummer(), klaar.titel());
        }

        static Onderwerp ander(String titel) {
            return new Onderwerp(Optional.empty(), "", titel);
        }
    }

    private Punt zet(
            Vergadering vergadering, Collection<Punt> bekend, Onderwerp over, Ondertekening door) {
        var punt =
                new Punt(
                        UUID.randomUUID(),
                        bekend.size() + 1,
                        over.dossier(),
                        over.nummer(),
                        over.titel(),
                        vergadering.agendaOp().isPresent(),
                        Optional.empty(),
                        Notitie.GEEN);
        var vandaag = vergaderingen.vandaag();
        punten.insert(vergadering.id(), punt, vandaag, door);
        over.dossier()
                .ifPresent(
                        d ->
                                slot.meld(
                                        new DossierGeagendeerd(
                                                vergadering.id(), d.waarde(), vandaag, door)));
        return punt;
    }

    /** The papers of a meeting; one statement. */
    @Transactional(readOnly = true)
    List<Stuk> stukken(Vergadering vergadering) {
        return punten.stukken(vergadering.id());
    }

    /** Adds papers that this person offered; the same again changes nothing. */
    @Transactional
    void voegStukkenToe(
            VergaderingId id,
            List<BestandId> bestanden,
            Optional<UUID> punt,
            boolean openbaar,
            Gebruiker door) {
        var open = slot.open(id, door);
        new OnjuisteInvoer.Verzamelaar()
                .eis(!bestanden.isEmpty(), "bestand", "bestanden.fout.kies")
                .eis(
                        punt.isEmpty()
                                || punten.van(id).stream().anyMatch(p -> punt.get().equals(p.id())),
                        "punt",
                        "vergadering.fout.punt")
                .klaar();
        var vandaag = vergaderingen.vandaag();
        boolean nagekomen = vandaag.isAfter(open.vergadering().planning().stukkenTot());
        bestanden.forEach(
                b ->
                        punten.insert(
                                id, new Stuk(b, punt, openbaar, nagekomen, vandaag), open.door()));
    }
}
