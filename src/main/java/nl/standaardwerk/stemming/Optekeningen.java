// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestandbron;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.stemming.StemmingGebeurtenis.StemOpgetekend;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Votes by letter or telephone. The first person of the stembureau notes one down with its
 * document; the second reads the document and notes down too, without seeing what the first one
 * read. When they read the same it is a vote, cast at that moment; else it is none, and somebody
 * notes it down anew.
 */
@Service
public class Optekeningen implements Bestandbron {

    private final OptekeningRepository optekeningen;
    private final StemmingRepository stemmingen;
    private final Bureau bureau;
    private final Stembus stembus;
    private final ApplicationEventPublisher events;

    Optekeningen(
            OptekeningRepository optekeningen,
            StemmingRepository stemmingen,
            Bureau bureau,
            Stembus stembus,
            ApplicationEventPublisher events) {
        this.optekeningen = optekeningen;
        this.stemmingen = stemmingen;
        this.bureau = bureau;
        this.stembus = stembus;
        this.events = events;
    }

    /** All of this vote, oldest first; for the stembureau. */
    @Transactional(readOnly = true)
    List<Optekening> alle(RaadplegingId id, Gebruiker door) {
        door.vereist(Actor.STEMBUREAU);
        return optekeningen.find(id);
    }

    /**
     * One of them; for the stembureau.
     *
     * @throws NietGevonden when this vote has no such one
     */
    @Transactional(readOnly = true)
    Optekening get(RaadplegingId id, UUID optekening, Gebruiker door) {
        return alle(id, door).stream()
                .filter(o -> o.id().equals(optekening))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("optekening", optekening.toString()));
    }

    /**
     * The first person notes down a vote.
     *
     * @throws StemmingGeweigerd outside the period, or when the gemeente has named nobody
     */
    @Transactional
    void tekenOp(RaadplegingId id, Optekening.Nieuw nieuw, Gebruiker eerste) {
        eerste.vereist(Actor.STEMBUREAU);
        stemmingen.slotGedeeld(id);
        var stemming = open(id, eerste);
        var gemeente = nieuw.gemeente().orElseThrow();
        if (bureau.kiezer(stemming, gemeente).isEmpty()) {
            throw StemmingGeweigerd.geenKiezer(gemeente.waarde());
        }
        vereistKeuze(stemming, nieuw.keuze());
        var wie =
                stembus.gemachtigde(id, gemeente)
                        .orElseThrow(() -> StemmingGeweigerd.niemandAangewezen(gemeente.waarde()));
        var optekening =
                new Optekening(
                        UUID.randomUUID(),
                        gemeente,
                        nieuw.weg().orElseThrow(),
                        nieuw.keuze(),
                        nieuw.verklaring(),
                        wie.nummer(),
                        nieuw.bestand().orElseThrow(),
                        account(eerste),
                        bureau.nu(),
                        Optional.empty());
        optekeningen.insert(id, optekening);
        meld(id, optekening, eerste);
    }

    /**
     * The second person notes down what the same document says.
     *
     * @param keuze code of the choice that this person read; empty when this is no vote at all
     * @return whether it is a vote now: both read the same
     * @throws StemmingGeweigerd outside the period, when somebody was before, or when another
     *     stemgemachtigde was named meanwhile
     */
    @Transactional
    boolean tekenOokOp(RaadplegingId id, UUID welke, Optional<String> keuze, Gebruiker tweede) {
        tweede.vereist(Actor.STEMBUREAU);
        stemmingen.slotGedeeld(id);
        var stemming = open(id, tweede);
        stembus.slot(id, get(id, welke, tweede).gemeente());
        var optekening = get(id, welke, tweede);
        tweede.vereistAnderDan(optekening.eerste());
        if (optekening.tweede().isPresent() || !isNog(id, optekening)) {
            throw StemmingGeweigerd.gewijzigd();
        }
        keuze.ifPresent(k -> vereistKeuze(stemming, k));
        var versie =
                keuze.filter(optekening.keuze()::equals)
                        .map(k -> stembus.neemOver(stemming, optekening, tweede).versie());
        optekeningen.tweede(optekening, account(tweede), versie);
        meld(id, optekening, tweede);
        return versie.isPresent();
    }

    /**
     * How many votes that count came by letter and by telephone, each way once.
     *
     * @throws StemmingGeweigerd before the declaration, whoever asks
     */
    @Transactional(readOnly = true)
    List<Optekening.Aantal> geteld(Stemming stemming) {
        if (stemming.vastgesteld().isEmpty()) {
            throw StemmingGeweigerd.nogGeheim();
        }
        var geteld = optekeningen.geteld(stemming.id());
        return Stream.of(Optekening.Weg.values())
                .map(
                        weg ->
                                geteld.stream()
                                        .filter(a -> a.weg() == weg)
                                        .findFirst()
                                        .orElse(new Optekening.Aantal(weg, 0, 0)))
                .toList();
    }

    private boolean isNog(RaadplegingId id, Optekening optekening) {
        return stembus.gemachtigde(id, optekening.gemeente())
                .filter(g -> g.nummer() == optekening.machtiging())
                .isPresent();
    }

    private Stemming open(RaadplegingId id, Gebruiker door) {
        var stemming =
                stemmingen.find(id).orElseThrow(() -> new NietGevonden("stemming", id.toString()));
        if (stemming.demonstratie() != door.demonstratie()) {
            throw StemmingGeweigerd.demonstratieApart();
        }
        if (stemming.stand(stemmingen.klok()) != Stand.OPEN) {
            throw StemmingGeweigerd.nietOpen(stemming.opent(), stemming.sluit());
        }
        return stemming;
    }

    private static void vereistKeuze(Stemming stemming, String keuze) {
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        stemming.plan().biljet().keuzes().contains(keuze),
                        "keuze",
                        "stemming.fout.keuze")
                .klaar();
    }

    private void meld(RaadplegingId id, Optekening optekening, Gebruiker door) {
        events.publishEvent(
                new StemOpgetekend(
                        id,
                        optekening.id(),
                        optekening.gemeente(),
                        optekening.weg(),
                        Periode.dag(bureau.nu()),
                        door.namens(Actor.STEMBUREAU)));
    }

    /** The letter names persons: for ever only for the stembureau. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Boolean> leesbaar(BestandId id, Gebruiker door) {
        return optekeningen.isDocument(id)
                ? Optional.of(door.handeltVoor(Actor.STEMBUREAU))
                : Optional.empty();
    }

    private static AccountId account(Gebruiker door) {
        return door.account().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
