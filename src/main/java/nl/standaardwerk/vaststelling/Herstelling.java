// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.web.Formulier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** HERSTELT: who may correct what, the new record, and the move that tells of it. */
@Component
record Herstelling(
        Voortgang voortgang,
        ZetRepository zetten,
        Adviezen adviezen,
        Raadplegingen raadplegingen,
        Besluitvorming besluitvorming,
        Historie historie,
        ConceptRepository concepten,
        ApplicationEventPublisher events,
        Clock clock) {

    /**
     * For which part in the procedure a record was made, and so may be corrected.
     *
     * @throws VaststellingGeweigerd when it is not a record of this traject
     */
    Actor actor(Traject traject, UUID record) {
        var besluit = Optional.of(record).flatMap(r -> hersteldBesluit(traject, r));
        var gezocht = besluit.orElse(record);
        return zetten.van(List.of(traject.id())).stream()
                .filter(z -> Beurt.isRecord(z.handeling()))
                .filter(z -> z.betreft().equals(Optional.of(gezocht)))
                .map(Zet::actor)
                .findFirst()
                .or(() -> adviesActor(traject, record))
                .orElseThrow(VaststellingGeweigerd::nietTeHerstellen);
    }

    /** A besluit that corrected another was made for the same body as the first one. */
    private Optional<UUID> hersteldBesluit(Traject traject, UUID record) {
        return besluitvorming.eerste(traject, new BesluitId(record)).map(BesluitId::waarde);
    }

    private Optional<Actor> adviesActor(Traject traject, UUID record) {
        return adviezen.van(traject.dossier()).stream()
                .filter(a -> a.id().waarde().equals(record))
                .filter(a -> a.vraag().dossierversie().equals(traject.dossierversie()))
                .map(a -> a.vraag().actor())
                .findFirst();
    }

    /** The first person recorded for the same body: only there a mistake can be known. */
    void vereistEerste(Traject traject, UUID record, Gebruiker eerste) {
        var actor = actor(traject, record);
        if (traject.demonstratie() != eerste.demonstratie()) {
            throw VaststellingGeweigerd.demonstratieApart();
        }
        if (actor == Actor.COMMISSIE) {
            eerste.vereist(commissie(traject, record));
        } else {
            eerste.vereist(actor);
        }
    }

    private OrgaanCode commissie(Traject traject, UUID record) {
        return adviezen.van(traject.dossier()).stream()
                .filter(a -> a.id().waarde().equals(record))
                .map(a -> a.vraag().orgaan())
                .findFirst()
                .orElseThrow(() -> new NietGevonden("advies", record.toString()));
    }

    /** The second person is somebody else, of the same body or of the directie. */
    private static void vereistTweede(
            Traject traject, Actor actor, AccountId eerste, Gebruiker tweede) {
        if (traject.demonstratie() != tweede.demonstratie()) {
            throw VaststellingGeweigerd.demonstratieApart();
        }
        tweede.vereistAnderDan(eerste);
        if (actor == Actor.STEMBUREAU || !tweede.heeft(Rol.DIRECTIE)) {
            tweede.vereist(actor);
        }
    }

    /**
     * @param eerste who brought the correction in; rights were checked then
     * @param tweede who confirms it
     */
    void herstel(Traject traject, Herstel herstel, AccountId eerste, Gebruiker tweede) {
        var actor = actor(traject, herstel.betreft());
        vereistTweede(traject, actor, eerste, tweede);
        var namens = new Ondertekening(eerste.waarde(), actor.name());
        var account = tweede.account().orElseThrow();
        voortgang.zet(
                traject,
                Voortgang.Zetinvoer.van(actor, Handeling.HERSTELT, Geval.MET_TWEEDE_PERSOON, namens)
                        .metReden(herstel.reden())
                        .over(herstel.betreft())
                        .met(account));
        switch (herstel) {
            case Herstel.VanAdvies h -> adviezen.herstel(h.oud(), h.nieuw(), eerste, tweede);
            case Herstel.VanUitslag h ->
                    raadplegingen.herstel(h.raadpleging(), h.nieuw(), eerste, tweede);
            case Herstel.VanBesluit h -> {
                var wie = vastlegger(actor, namens, h.oud(), account);
                herstelBesluit(traject, h.oud(), h.nieuw(), wie);
            }
            case Herstel.VanAfwijzing h -> {
                var wie = vastlegger(actor, namens, h.oud(), account);
                herstelBesluit(traject, h.oud(), h.nieuw(), wie);
            }
        }
    }

    private void herstelBesluit(
            Traject traject, BesluitId oud, Daad nieuw, Besluitvorming.Vastlegger wie) {
        var id = Besluitvorming.Vastlegger.nieuwBesluit();
        if (nieuw instanceof Daad.StelVast d) {
            besluitvorming.stelVast(traject, id, d, wie);
        } else if (nieuw instanceof Daad.WijsAf d) {
            besluitvorming.wijsAf(traject, id, d, wie);
        }
        var tweede = new Ondertekening(wie.tweede().orElseThrow().waarde(), wie.actor().name());
        events.publishEvent(
                new TrajectGebeurtenis.BesluitHersteld(
                        traject.id(), traject.dossier(), oud, id, LocalDate.now(clock), tweede));
    }

    private static Besluitvorming.Vastlegger vastlegger(
            Actor actor, Ondertekening namens, BesluitId oud, AccountId tweede) {
        return new Besluitvorming.Vastlegger(actor, namens, Optional.of(oud), Optional.of(tweede));
    }

    /** What this person may correct: the records that count, of the bodies it acts for. */
    List<Vaststelling.Herstelbaar> herstelbaar(Traject traject, Gebruiker door) {
        var alle = new ArrayList<Vaststelling.Herstelbaar>();
        besluitvorming.adviezen(traject).stream()
                .filter(a -> door.handeltVoor(a.vraag().orgaan()))
                .map(
                        a ->
                                new Vaststelling.Herstelbaar(
                                        "ADVIES",
                                        a.id().waarde(),
                                        a.ontvangen(),
                                        a.vraag().orgaan().waarde()))
                .forEach(alle::add);
        if (door.handeltVoor(Actor.STEMBUREAU)) {
            raadplegingen.vanTraject(traject.id().waarde()).forEach(r -> voegToe(alle, r));
        }
        besluitvorming
                .vindGeldend(traject)
                .filter(b -> door.handeltVoor(actor(traject, b.id().waarde())))
                .map(
                        b ->
                                new Vaststelling.Herstelbaar(
                                        "BESLUIT", b.id().waarde(), b.op(), b.orgaan()))
                .ifPresent(alle::add);
        return alle;
    }

    private static void voegToe(List<Vaststelling.Herstelbaar> alle, Raadpleging r) {
        r.geldend()
                .ifPresent(
                        i ->
                                alle.add(
                                        new Vaststelling.Herstelbaar(
                                                "UITSLAG",
                                                r.id().waarde(),
                                                i.op(),
                                                Actor.STEMBUREAU.name())));
    }

    void bewaar(
            Traject traject,
            ConceptRepository.Concept.Soort soort,
            UUID record,
            Map<String, List<String>> velden,
            AccountId eerste) {
        concepten.bewaar(
                new ConceptRepository.Concept(
                        UUID.randomUUID(),
                        soort,
                        Optional.of(traject.id()),
                        Optional.of(record),
                        velden,
                        eerste,
                        LocalDate.now(clock)));
    }

    ConceptRepository.Concept concept(UUID id) {
        return concepten.vind(id).orElseThrow(VaststellingGeweigerd::nietMeerTeBevestigen);
    }

    /** Carries a correction out when the second person confirms it. */
    void bevestig(ConceptRepository.Concept concept, Gebruiker tweede) {
        tweede.vereistAnderDan(concept.eerste());
        if (!concepten.verwijder(concept.id())) {
            throw VaststellingGeweigerd.nietMeerTeBevestigen();
        }
        var traject = voortgang.get(concept.traject().orElseThrow());
        var herstel =
                HerstelReader.lees(
                        concept.soort(),
                        concept.betreft().orElseThrow(),
                        Formulier.van(concept.velden()),
                        LocalDate.now(clock));
        herstel(traject, herstel, concept.eerste(), tweede);
    }
}
