// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.betwisting.Betwisting.Beslissing;
import nl.standaardwerk.betwisting.Betwisting.Inhoud;
import nl.standaardwerk.betwisting.Betwisting.Oordeel;
import nl.standaardwerk.betwisting.Betwisting.Status;
import nl.standaardwerk.betwisting.Betwisting.Uitspraak;
import nl.standaardwerk.betwisting.BetwistingGebeurtenis.BetwistingBeslist;
import nl.standaardwerk.betwisting.BetwistingGebeurtenis.UitslagBetwist;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Soort;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.stemming.Stemming;
import nl.standaardwerk.stemming.Stemmingen;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door of who contests an outcome and of the bestuur that decides. Who might vote contests
 * once, within the term of the regeling; the secretary of the bestuur records each decision.
 */
@Service
public class Betwistingen {

    private final BetwistingRepository betwistingen;
    private final Stemmingen stemmingen;
    private final Raadplegingen raadplegingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Betwistingen(
            BetwistingRepository betwistingen,
            Stemmingen stemmingen,
            Raadplegingen raadplegingen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.betwistingen = betwistingen;
        this.stemmingen = stemmingen;
        this.raadplegingen = raadplegingen;
        this.events = events;
        this.clock = clock;
    }

    /** Those of this raadpleging, in order; one statement. */
    @Transactional(readOnly = true)
    List<Betwisting> van(RaadplegingId raadpleging) {
        return betwistingen.find(raadpleging);
    }

    /** Those that wait for the bestuur or the stembureau; one statement. */
    @Transactional(readOnly = true)
    List<Betwisting> open() {
        return betwistingen.open();
    }

    /** The one with this number; one statement. */
    @Transactional(readOnly = true)
    Betwisting get(RaadplegingId raadpleging, int nummer) {
        return van(raadpleging).stream()
                .filter(b -> b.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("betwisting", String.valueOf(nummer)));
    }

    /** When the outcome of this vote can be contested; empty before the declaration. */
    static Optional<Betwisttermijn> termijn(Stemming stemming) {
        return stemming.vastgesteld()
                .map(
                        v ->
                                Betwisttermijn.van(
                                        v.moment(),
                                        Regelingen.versie(stemming.ronde().orElseThrow().regeling())
                                                .termijnen()
                                                .betwisten()));
    }

    /**
     * Refuses who cannot contest this outcome now, as sending in would.
     *
     * @return the contestation of this gemeente, when it has one already
     */
    @Transactional(readOnly = true)
    Optional<Betwisting> controleer(RaadplegingId id, GemeenteCode gemeente, Gebruiker door) {
        door.vereist(Rol.GEMEENTESECRETARIS, gemeente);
        var stemming = stemmingen.get(id);
        vereistZelfdeWereld(stemming.demonstratie(), door);
        vereistUitslag(stemming);
        if (stemmingen.kiezerslijst(stemming).vind(gemeente).isEmpty()) {
            throw BetwistingGeweigerd.geenKiezer(gemeente.waarde());
        }
        var alle = van(id);
        var eigen = alle.stream().filter(b -> b.gemeente().equals(gemeente)).findFirst();
        if (eigen.isEmpty()) {
            vereistOpTijd(stemming, alle, clock.instant());
        }
        return eigen;
    }

    /**
     * A gemeente contests the outcome. The same once more is the same one.
     *
     * @return its number
     * @throws BetwistingGeweigerd when the gemeente might not vote, contested before, or the term
     *     is over
     */
    @Transactional
    int dienIn(RaadplegingId id, GemeenteCode gemeente, Inhoud inhoud, Gebruiker door) {
        inhoud.controleer();
        betwistingen.slot(id);
        var eigen = controleer(id, gemeente, door);
        if (eigen.isPresent()) {
            if (eigen.get().inhoud().equals(inhoud)) {
                return eigen.get().nummer();
            }
            throw BetwistingGeweigerd.alBetwist(eigen.get().op());
        }
        return voegToe(stemmingen.get(id), gemeente, inhoud, door.namens(gemeente));
    }

    private int voegToe(
            Stemming stemming, GemeenteCode gemeente, Inhoud inhoud, Ondertekening door) {
        var alle = van(stemming.id());
        var moment = betwistingen.klok();
        var termijn = vereistOpTijd(stemming, alle, moment);
        var nieuw =
                new Betwisting(
                        UUID.randomUUID(),
                        stemming.id(),
                        alle.size() + 1,
                        gemeente,
                        inhoud,
                        LocalDate.now(clock),
                        stemming.demonstratie(),
                        Optional.empty(),
                        false);
        betwistingen.insert(nieuw, termijn, moment, door);
        events.publishEvent(UitslagBetwist.van(stemming, nieuw, door));
        return nieuw.nummer();
    }

    private void vereistUitslag(Stemming stemming) {
        if (stemming.vastgesteld().isEmpty()) {
            throw BetwistingGeweigerd.nogGeenUitslag();
        }
        var vraag = raadplegingen.get(stemming.id()).vraag();
        if (vraag.inhoud().soort() != Soort.LEDENRAADPLEGING) {
            throw BetwistingGeweigerd.alleenRaad();
        }
    }

    private static Betwisttermijn vereistOpTijd(
            Stemming stemming, List<Betwisting> alle, Instant moment) {
        var termijn = termijn(stemming).orElseThrow(BetwistingGeweigerd::nogGeenUitslag);
        if (alle.stream().anyMatch(b -> b.status() == Status.NIEUWE_STEMMING)) {
            throw BetwistingGeweigerd.stemtOpnieuw();
        }
        if (!termijn.bevat(moment)) {
            throw BetwistingGeweigerd.teLaat(termijn.laatsteDag());
        }
        return termijn;
    }

    /** Refuses who cannot decide on it now, as recording would. */
    @Transactional(readOnly = true)
    Betwisting controleer(RaadplegingId id, int nummer, Uitspraak uitspraak, Gebruiker door) {
        door.vereist(Actor.BESTUUR);
        var betwisting = get(id, nummer);
        vereistZelfdeWereld(betwisting.demonstratie(), door);
        uitspraak.controleer(betwisting, LocalDate.now(clock));
        return betwisting;
    }

    /**
     * The bestuur decides. The same once more is the same one. With a second vote the members are
     * asked the same question again, and the traject goes back to where they vote.
     *
     * @param door secretary of the bestuur
     * @throws BetwistingGeweigerd when it is decided, or the members vote once more already
     */
    @Transactional
    void beslis(RaadplegingId id, int nummer, Uitspraak uitspraak, Gebruiker door) {
        betwistingen.slot(id);
        var betwisting = controleer(id, nummer, uitspraak, door);
        var eerder = betwisting.beslissing().map(Beslissing::uitspraak);
        if (eerder.equals(Optional.of(uitspraak))) {
            return;
        }
        if (eerder.isPresent()) {
            throw BetwistingGeweigerd.alBeslist();
        }
        if (betwisting.overbodig()) {
            throw BetwistingGeweigerd.stemtOpnieuw();
        }
        var nieuw =
                uitspraak.oordeel() == Oordeel.NIEUWE_STEMMING
                        ? Optional.of(raadplegingen.schrijfOpnieuwUit(id, door))
                        : Optional.<RaadplegingId>empty();
        var beslissing = new Beslissing(uitspraak, LocalDate.now(clock), nieuw, Optional.empty());
        var namens = door.namens(Actor.BESTUUR);
        betwistingen.insert(betwisting, beslissing, namens);
        events.publishEvent(BetwistingBeslist.van(stemmingen.get(id), nummer, beslissing, namens));
    }

    static void vereistZelfdeWereld(boolean demonstratie, Gebruiker door) {
        if (demonstratie != door.demonstratie()) {
            throw BetwistingGeweigerd.demonstratieApart();
        }
    }

    /** The moment, for pages. */
    Instant nu() {
        return clock.instant();
    }
}
