// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.AdviesId;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.bestanden.Bestanden;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Organen;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Records a besluit and enters it in the register, in one transaction; makes it known; corrects it.
 * Whether the act is allowed was decided by the gate; what it may contain by {@link Besluitgrens}.
 */
@Component
record Besluitvorming(
        BesluitRepository besluiten,
        Besluitgrens grens,
        RegisterWriter registerWriter,
        Register register,
        Adviezen adviezen,
        Organen organen,
        Bestanden bestanden,
        ApplicationEventPublisher events,
        Clock clock) {

    /** The advices on the version that this traject decides on, those that count. */
    List<Advies> adviezen(Traject traject) {
        return adviezen.van(traject.dossier()).stream()
                .filter(Advies::geldt)
                .filter(a -> a.vraag().dossierversie().equals(traject.dossierversie()))
                .toList();
    }

    /** STELT_VAST: the besluit, its entry in the register, and the event; all or nothing. */
    void stelVast(Traject traject, BesluitId id, Daad.StelVast daad, Vastlegger wie) {
        var gegeven = adviezen(traject);
        grens.controleer(traject, daad, gegeven);
        var ids = gegeven.stream().map(Advies::id).toList();
        var orgaan = orgaan(wie.actor(), daad.datum());
        var kop = new RegisterWriter.Kop(id, wie.herstelt(), orgaan, ids, wie.door());
        var standaard = registerWriter.schrijfIn(traject, daad, kop);
        var inhoud =
                new Inhoud(
                        Besluitgegevens.Uitkomst.VASTGESTELD,
                        daad.datum(),
                        Optional.of(standaard),
                        daad.motivering(),
                        daad.afwijking());
        besluiten.insert(gegevens(traject, kop, inhoud), wie.tweede());
        if (wie.herstelt().isEmpty()) {
            events.publishEvent(vastgesteld(traject, daad, kop, standaard, wie.actor()));
        }
    }

    private TrajectGebeurtenis.StandaardVastgesteld vastgesteld(
            Traject traject,
            Daad.StelVast daad,
            RegisterWriter.Kop kop,
            StandaardId standaard,
            Actor actor) {
        return new TrajectGebeurtenis.StandaardVastgesteld(
                traject.id(),
                traject.dossier(),
                kop.id(),
                standaard,
                actor,
                daad.ladder().besloten().stream().map(Trede::graad).sorted().distinct().toList(),
                traject.dossierversie().nummer(),
                traject.dossierversie().sha256(),
                kop.adviezen().stream().map(AdviesId::waarde).toList(),
                daad.datum(),
                LocalDate.now(clock),
                kop.door());
    }

    /** WIJST_AF: the besluit and the event. */
    void wijsAf(Traject traject, BesluitId id, Daad.WijsAf daad, Vastlegger wie) {
        grens.controleerDatum(traject, daad.datum());
        var ids = adviezen(traject).stream().map(Advies::id).toList();
        var orgaan = orgaan(wie.actor(), daad.datum());
        var kop = new RegisterWriter.Kop(id, wie.herstelt(), orgaan, ids, wie.door());
        var inhoud =
                new Inhoud(
                        Besluitgegevens.Uitkomst.AFGEWEZEN,
                        daad.datum(),
                        Optional.empty(),
                        daad.reden(),
                        "");
        besluiten.insert(gegevens(traject, kop, inhoud), wie.tweede());
        if (wie.herstelt().isEmpty()) {
            events.publishEvent(
                    new TrajectGebeurtenis.VoordrachtAfgewezen(
                            traject.id(),
                            traject.dossier(),
                            id,
                            wie.actor(),
                            daad.datum(),
                            LocalDate.now(clock),
                            wie.door()));
        }
    }

    private Besluitgegevens gegevens(Traject traject, RegisterWriter.Kop kop, Inhoud inhoud) {
        return new Besluitgegevens(
                kop.id(),
                Optional.of(traject.id()),
                inhoud.uitkomst(),
                kop.orgaan(),
                inhoud.datum().toString(),
                inhoud.standaard(),
                traject.dossierversie().nummer(),
                traject.dossierversie().sha256(),
                inhoud.motivering(),
                inhoud.afwijking(),
                kop.adviezen(),
                kop.herstelt(),
                Optional.empty(),
                traject.demonstratie(),
                LocalDate.now(clock),
                kop.door(),
                Optional.empty());
    }

    /** MAAKT_BEKEND: for the besluit of this traject that counts. */
    void maakBekend(Traject traject, Daad.MaakBekend daad, Ondertekening door) {
        grens.controleerDatum(traject, daad.op());
        var besluit = geldend(traject);
        var brief = daad.brief().map(b -> eigen(b, door).naam());
        besluiten.bekendmaking(traject.id(), besluit.id(), daad);
        register.maakBekend(besluit.id(), Datering.op(daad.op()), naam(daad, brief), door);
        events.publishEvent(
                new TrajectGebeurtenis.BesluitBekendgemaakt(
                        traject.id(),
                        traject.dossier(),
                        besluit.id(),
                        daad.op(),
                        LocalDate.now(clock),
                        door));
    }

    /** Nobody makes the file of another public by its identity. */
    private Bestand eigen(BestandId brief, Ondertekening door) {
        return bestanden.eigen(List.of(brief), new AccountId(door.account())).stream()
                .findFirst()
                .orElseThrow(() -> new NietGevonden("bestand", brief.toString()));
    }

    /** What the letter is called: its reference, else its address, else the name of the file. */
    private static String naam(Daad.MaakBekend daad, Optional<String> bestand) {
        return Stream.of(daad.kenmerk(), daad.link(), bestand.orElse(""))
                .filter(naam -> !naam.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The besluit of this traject that counts. */
    Besluitgegevens geldend(Traject traject) {
        return vindGeldend(traject)
                .orElseThrow(() -> new NietGevonden("besluit", traject.nummer()));
    }

    /** The besluit of this traject that counts, if one was taken. */
    Optional<Besluitgegevens> vindGeldend(Traject traject) {
        return besluiten.van(traject.id()).stream().filter(Besluitgegevens::geldt).findFirst();
    }

    /** The besluit with which the corrections that led to this one began; empty if none of both. */
    Optional<BesluitId> eerste(Traject traject, BesluitId id) {
        var alle = besluiten.van(traject.id());
        var zoek = alle.stream().filter(b -> b.id().equals(id)).findFirst();
        while (zoek.flatMap(Besluitgegevens::herstelt).isPresent()) {
            var vorige = zoek.get().herstelt();
            zoek = alle.stream().filter(b -> Optional.of(b.id()).equals(vorige)).findFirst();
        }
        return zoek.map(Besluitgegevens::id);
    }

    private String orgaan(Actor actor, LocalDate dag) {
        return organen.van(actor, dag).stream()
                .findFirst()
                .or(() -> organen.van(actor, LocalDate.now(clock)).stream().findFirst())
                .map(o -> o.naam())
                .orElse(actor.name());
    }

    /**
     * Who records a besluit.
     *
     * @param actor for which body
     * @param door the person, for that body
     * @param herstelt the wrong besluit that is corrected
     * @param tweede the second person, for a correction
     */
    record Vastlegger(
            Actor actor,
            Ondertekening door,
            Optional<BesluitId> herstelt,
            Optional<AccountId> tweede) {

        static Vastlegger van(Actor actor, Ondertekening door) {
            return new Vastlegger(actor, door, Optional.empty(), Optional.empty());
        }

        static BesluitId nieuwBesluit() {
            return new BesluitId(UUID.randomUUID());
        }
    }

    /** What a besluit says, beside what identifies it. */
    private record Inhoud(
            Besluitgegevens.Uitkomst uitkomst,
            LocalDate datum,
            Optional<StandaardId> standaard,
            String motivering,
            String afwijking) {}
}
