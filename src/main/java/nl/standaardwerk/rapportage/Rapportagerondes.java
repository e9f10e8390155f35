// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.afdruk.Afdrukken;
import nl.standaardwerk.gemeenten.Gemeente;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.rapportage.RondeRepository.Rij;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Front door: the raadsrapportages of all gemeenten in one run, for the toezichthouder. Each
 * document is a transaction of its own, and what was made stays: so a run can stop at any moment,
 * goes on with what is missing, and gives the same however often it is begun.
 */
@Service
public class Rapportagerondes {

    private final RondeRepository repository;
    private final RapportageRepository vastgesteld;
    private final RapportageReader reader;
    private final Afdrukken afdrukken;
    private final Clock clock;

    Rapportagerondes(
            RondeRepository repository,
            RapportageRepository vastgesteld,
            RapportageReader reader,
            Afdrukken afdrukken,
            Clock clock) {
        this.repository = repository;
        this.vastgesteld = vastgesteld;
        this.reader = reader;
        this.afdrukken = afdrukken;
        this.clock = clock;
    }

    /** The years of which a run can be begun, the latest first. */
    List<Integer> jaren() {
        int eerste = Gemeenten.EERSTE_DAG.getYear();
        int aantal = vandaag().getYear() - eerste + 1;
        return IntStream.range(0, aantal).mapToObj(n -> vandaag().getYear() - n).toList();
    }

    /**
     * Begins a run about a year, or finds the one of the same day.
     *
     * @param adres where this site is, without a slash at the end; stands on the documents
     */
    @Transactional
    Ronde begin(int jaar, String adres, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        if (!jaren().contains(jaar)) {
            throw new NietGevonden("verslagjaar", String.valueOf(jaar));
        }
        var einde = LocalDate.of(jaar, Month.DECEMBER, Month.DECEMBER.maxLength());
        var peildag = einde.isAfter(vandaag()) ? vandaag() : einde;
        repository.insert(
                new Rij(UUID.randomUUID(), jaar, peildag, adres, 0),
                door.demonstratie(),
                door.account().orElseThrow().waarde());
        return alle(door).stream()
                .filter(r -> r.jaar() == jaar && r.peildag().equals(peildag))
                .findFirst()
                .orElseThrow();
    }

    /** Every run, the newest first; one statement. */
    @Transactional(readOnly = true)
    List<Ronde> alle(Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        return repository.findAlle(door.demonstratie()).stream().map(this::ronde).toList();
    }

    /**
     * One run; one statement.
     *
     * @throws NietGevonden when there is none
     */
    @Transactional(readOnly = true)
    Ronde get(UUID id, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        return get(id);
    }

    private Ronde get(UUID id) {
        return repository
                .find(id)
                .map(this::ronde)
                .orElseThrow(() -> new NietGevonden("rapportageronde", id.toString()));
    }

    private Ronde ronde(Rij rij) {
        return new Ronde(
                rij.id(),
                rij.jaar(),
                rij.peildag(),
                rij.adres(),
                reader.gemeenten(rij.peildag()).size(),
                rij.klaar());
    }

    /** The documents that were made, in order of code; one statement. */
    @Transactional(readOnly = true)
    SequencedMap<GemeenteCode, byte[]> stukken(UUID id, Gebruiker door) {
        door.vereist(Rol.TOEZICHTHOUDER);
        return repository.stukken(id);
    }

    /** The gemeenten of which the document must still be made, in order of name. */
    @Transactional(readOnly = true)
    List<Gemeente> open(UUID id) {
        var gemaakt = repository.gemaakt(id);
        return reader.gemeenten(get(id).peildag()).stream()
                .filter(g -> !gemaakt.contains(g.code()))
                .sorted()
                .toList();
    }

    /**
     * Makes the document of one gemeente: what it fixed last about the year, else the facts of the
     * day. One that is there already stays as it is.
     */
    @Transactional
    void maak(UUID id, Gemeente gemeente) {
        var ronde = get(id);
        var pdf =
                vastgesteld.find(gemeente.code()).stream()
                        .filter(v -> v.jaar() == ronde.jaar())
                        .findFirst()
                        .flatMap(vastgesteld::findPdf)
                        .orElseGet(() -> feiten(ronde, gemeente));
        repository.insert(id, gemeente.code(), pdf);
    }

    private byte[] feiten(Ronde ronde, Gemeente gemeente) {
        return afdrukken.maak(reader.opDag(gemeente, ronde.jaar(), ronde.peildag()), ronde.adres());
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
