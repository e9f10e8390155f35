// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.afdruk.Afdruk;
import nl.standaardwerk.afdruk.Afdrukken;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.rapportage.RapportageRepository.Plek;
import nl.standaardwerk.rapportage.RapportageRepository.Toelichting;
import nl.standaardwerk.rapportage.Werkblad.Vaststelling;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Front door: a gemeente writes what it wants to say with its raadsrapportage, and fixes it. What
 * was fixed stays as it was, page and PDF, whatever the facts become; fixing it again adds a
 * version. Who may: the coordinator or the secretaris, after the college decided.
 */
@Service
public class Rapportages {

    private final RapportageRepository repository;
    private final RapportageReader reader;
    private final Afdrukken afdrukken;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rapportages(
            RapportageRepository repository,
            RapportageReader reader,
            Afdrukken afdrukken,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.afdrukken = afdrukken;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person writes and fixes for this gemeente. */
    static boolean magSchrijven(GemeenteCode gemeente, Gebruiker door) {
        return door.heeft(Rol.COORDINATOR, gemeente)
                || door.heeft(Rol.GEMEENTESECRETARIS, gemeente);
    }

    /** Everything that a gemeente fixed, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<Vastgesteld> van(GemeenteCode gemeente) {
        return repository.find(gemeente);
    }

    /**
     * A fixed rapportage as a document; one statement.
     *
     * @throws NietGevonden when there is none
     * @throws GeenRapportage when its content was removed
     */
    @Transactional(readOnly = true)
    Afdruk lees(String code, int jaar, int versie) {
        var gelezen = vind(code, jaar, versie);
        return reader.afdruk(
                gelezen.vastgesteld(),
                gelezen.blad().orElseThrow(() -> verwijderd(gelezen.vastgesteld())));
    }

    /** The document as it was made on the day it was fixed; two statements. See {@link #lees}. */
    @Transactional(readOnly = true)
    byte[] pdf(String code, int jaar, int versie) {
        var vastgesteld = vind(code, jaar, versie).vastgesteld();
        return repository.findPdf(vastgesteld).orElseThrow(() -> verwijderd(vastgesteld));
    }

    private RapportageRepository.Gelezen vind(String code, int jaar, int versie) {
        return repository
                .find(new Plek(reader.gemeente(code).code(), jaar), versie)
                .orElseThrow(
                        () ->
                                new NietGevonden(
                                        "raadsrapportage", code + "/" + jaar + "/" + versie));
    }

    private GeenRapportage verwijderd(Vastgesteld v) {
        return GeenRapportage.verwijderd(reader.gemeente(v.gemeente().waarde()), v);
    }

    /**
     * What a gemeente works on; at most three statements.
     *
     * @throws GeenRapportage when there is none for this year
     */
    @Transactional(readOnly = true)
    Werkblad werkblad(String code, int jaar, Gebruiker door) {
        var gemeente = reader.gemeente(code);
        vereist(gemeente.code(), door);
        var verslagjaar = Verslagjaar.van(gemeente, jaar, vandaag());
        var versies =
                repository.find(gemeente.code()).stream().filter(v -> v.jaar() == jaar).toList();
        return new Werkblad(gemeente, verslagjaar, toelichting(gemeente, jaar, versies), versies);
    }

    private Toelichting toelichting(Gemeente gemeente, int jaar, List<Vastgesteld> versies) {
        var plek = new Plek(gemeente.code(), jaar);
        return repository
                .findToelichting(plek)
                .orElseGet(
                        () ->
                                new Toelichting(
                                        versies.stream()
                                                .findFirst()
                                                .flatMap(v -> repository.find(plek, v.versie()))
                                                .flatMap(RapportageRepository.Gelezen::blad)
                                                .map(Blad::toelichting)
                                                .orElse(""),
                                        0));
    }

    /**
     * Refuses what cannot be fixed, every fault at once.
     *
     * @param besluit day on which the college decided; empty when it is missing or no day
     */
    void controleer(String tekst, Optional<LocalDate> besluit) {
        Werkblad.controleer(tekst, besluit, vandaag());
    }

    /**
     * Keeps what the gemeente writes; nobody else sees it. The same again changes nothing.
     *
     * @param gezien number of the one that the writer saw
     * @return its number now
     * @throws OnjuisteInvoer when it is too long, or somebody else kept another meanwhile
     */
    @Transactional
    int bewaar(Werkblad werkblad, String tekst, int gezien, Gebruiker door) {
        vereist(werkblad.gemeente().code(), door);
        Werkblad.controleer(tekst);
        var plek = werkblad.plek();
        repository.lock(plek);
        var nu = repository.findToelichting(plek).orElse(new Toelichting("", 0));
        if (nu.versie() > 0 && nu.tekst().equals(tekst)) {
            return nu.versie();
        }
        Werkblad.vereistGezien(nu.versie() == gezien);
        repository.bewaar(
                plek, new Toelichting(tekst, gezien + 1), door.account().orElseThrow().waarde());
        return gezien + 1;
    }

    /**
     * Fixes the rapportage with the facts of now and what was kept. The same again changes nothing.
     *
     * @param gezien what the sender looked at
     * @throws OnjuisteInvoer when the explanation is another than the sender saw, or a version was
     *     fixed meanwhile
     */
    @Transactional
    Vastgesteld stelVast(Werkblad gezien, Vaststelling v, Gebruiker door) {
        var plek = gezien.plek();
        vereist(plek.gemeente(), door);
        repository.lock(plek);
        var werkblad = werkblad(plek.gemeente().waarde(), plek.jaar(), door);
        var herhaald = werkblad.herhaald(v, door.account().orElseThrow().waarde());
        if (herhaald.isPresent()) {
            return herhaald.get();
        }
        controleer(werkblad.toelichting().tekst(), Optional.of(v.besluit()));
        werkblad.vereistGezien(v);
        return leg(werkblad, v, door);
    }

    private Vastgesteld leg(Werkblad werkblad, Vaststelling v, Gebruiker door) {
        var blad =
                reader.blad(werkblad.gemeente(), werkblad.jaar())
                        .met(werkblad.toelichting().tekst().strip(), door.demonstratie());
        var nieuw =
                new Vastgesteld(
                        UUID.randomUUID(),
                        werkblad.gemeente().code(),
                        werkblad.jaar().jaar(),
                        v.versies() + 1,
                        werkblad.jaar().op(),
                        v.besluit(),
                        vandaag(),
                        blad.demonstratie(),
                        door.account().orElseThrow().waarde());
        var ondertekening = door.namens(nieuw.gemeente());
        repository.insert(
                nieuw, blad, afdrukken.maak(reader.afdruk(nieuw, blad), v.adres()), ondertekening);
        repository.deleteToelichting(werkblad.plek());
        events.publishEvent(RapportageVastgesteld.van(nieuw, ondertekening));
        return nieuw;
    }

    private static void vereist(GemeenteCode gemeente, Gebruiker door) {
        if (!magSchrijven(gemeente, door)) {
            door.vereist(Rol.COORDINATOR, gemeente);
        }
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
