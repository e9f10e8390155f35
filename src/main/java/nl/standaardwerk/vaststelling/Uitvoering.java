// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Raadplegingsvraag;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Carries out an act: the move through the gate first, then everything that the act does. */
@Component
class Uitvoering {

    /** The steps in which is built on what the members decided. */
    private static final Set<Stap> NA_DE_LEDEN = EnumSet.of(Stap.BEKRACHTIGING, Stap.BESLUIT);

    private final Voortgang voortgang;
    private final Adviesgang adviesgang;
    private final Besluitvorming besluitvorming;
    private final Raadplegingen raadplegingen;
    private final Clock clock;

    Uitvoering(
            Voortgang voortgang,
            Adviesgang adviesgang,
            Besluitvorming besluitvorming,
            Raadplegingen raadplegingen,
            Clock clock) {
        this.voortgang = voortgang;
        this.adviesgang = adviesgang;
        this.besluitvorming = besluitvorming;
        this.raadplegingen = raadplegingen;
        this.clock = clock;
    }

    void voerUit(Traject traject, Daad daad, Actor actor, Ondertekening namens, Gebruiker door) {
        vereistOnbetwist(traject, daad.handeling());
        var zet =
                Voortgang.Zetinvoer.van(actor, daad.handeling(), geval(daad), namens)
                        .metReden(daad.reden());
        switch (daad) {
            case Daad.DraagtVoor d -> draagVoor(traject, d, zet);
            case Daad.GaVerder d -> gaVerder(traject, zet);
            case Daad.Consulteer d -> schrijfUit(traject, d.inhoud(), zet, door);
            case Daad.Raadpleeg d -> schrijfUit(traject, d.inhoud(), zet, door);
            case Daad.Agendeer d -> agendeer(traject, d, zet);
            case Daad.Bekrachtig d -> bekrachtig(traject, d.bekrachtiging(), zet, door);
            case Daad.BekrachtigNiet d -> bekrachtig(traject, d.bekrachtiging(), zet, door);
            case Daad.StelVast d -> stelVast(traject, d, zet);
            case Daad.WijsAf d -> wijsAf(traject, d, zet);
            case Daad.VerwijsTerug d -> voortgang.zet(traject, zet);
            case Daad.MaakBekend d ->
                    besluitvorming.maakBekend(voortgang.zet(traject, zet), d, namens);
            case Daad.HoudAan d -> houdAan(traject, d, zet);
            case Daad.TrekIn d -> voortgang.zet(traject, zet);
        }
    }

    /** Nothing is built on an outcome that is or can be contested; waiting is always possible. */
    void vereistOnbetwist(Traject traject, Handeling handeling) {
        if (!NA_DE_LEDEN.contains(traject.stap()) || handeling == Handeling.HOUDT_AAN) {
            return;
        }
        raadplegingen.vanTraject(traject.id().waarde()).stream()
                .findFirst()
                .flatMap(raadplegingen::betwist)
                .filter(b -> b.stand().wacht())
                .ifPresent(
                        b -> {
                            throw VaststellingGeweigerd.uitslagBetwist(b.stand(), b.laatsteDag());
                        });
    }

    /** The case of the row, as far as the act itself tells it. */
    private static Geval geval(Daad daad) {
        return switch (daad) {
            case Daad.GaVerder d -> Geval.NA_TERMIJN;
            case Daad.Consulteer d -> Geval.RAADGEVEND;
            case Daad.Raadpleeg d -> Geval.van(d.effect());
            case Daad.DraagtVoor d -> Geval.ALTIJD;
            case Daad.Agendeer d -> Geval.ALTIJD;
            case Daad.Bekrachtig d -> Geval.ALTIJD;
            case Daad.BekrachtigNiet d -> Geval.ALTIJD;
            case Daad.StelVast d -> Geval.ALTIJD;
            case Daad.WijsAf d -> Geval.ALTIJD;
            case Daad.VerwijsTerug d -> Geval.ALTIJD;
            case Daad.MaakBekend d -> Geval.ALTIJD;
            case Daad.HoudAan d -> Geval.ALTIJD;
            case Daad.TrekIn d -> Geval.ALTIJD;
        };
    }

    private void draagVoor(Traject traject, Daad.DraagtVoor daad, Voortgang.Zetinvoer zet) {
        poort(traject, zet);
        adviesgang.controleer(traject, daad);
        adviesgang.plan(traject, daad);
        voortgang.zet(traject, zet);
    }

    private void gaVerder(Traject traject, Voortgang.Zetinvoer zet) {
        poort(traject, zet);
        if (!adviesgang.isTermijnVoorbij(traject)) {
            throw VaststellingGeweigerd.termijnLoopt(
                    adviesgang.uiterlijk(traject).orElse(LocalDate.now(clock)));
        }
        voortgang.zet(traject, zet);
    }

    private void schrijfUit(
            Traject traject,
            Raadplegingsvraag.Inhoud inhoud,
            Voortgang.Zetinvoer zet,
            Gebruiker door) {
        poort(traject, zet);
        controleerSluit(inhoud);
        var raadpleging =
                raadplegingen.schrijfUit(
                        new Raadplegingsvraag(
                                traject.id().waarde(),
                                traject.dossierversie(),
                                traject.voorgesteld(),
                                traject.regeling(),
                                inhoud,
                                traject.demonstratie()),
                        door);
        voortgang.zet(traject, zet.over(raadpleging.waarde()).tot(inhoud.sluit()));
    }

    private void controleerSluit(Raadplegingsvraag.Inhoud inhoud) {
        var vandaag = LocalDate.now(clock);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        inhoud.sluit().map(dag -> !dag.isBefore(vandaag)).orElse(true),
                        "dag",
                        "vaststelling.fout.sluit-voorbij",
                        vandaag.plusMonths(1))
                .klaar();
    }

    private void agendeer(Traject traject, Daad.Agendeer daad, Voortgang.Zetinvoer zet) {
        poort(traject, zet);
        var vandaag = LocalDate.now(clock);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        daad.vergadering().map(dag -> !dag.isBefore(vandaag)).orElse(true),
                        "dag",
                        "vaststelling.fout.vergadering-voorbij",
                        vandaag.plusMonths(1))
                .klaar();
        voortgang.zet(traject, zet.tot(daad.vergadering()));
    }

    private void bekrachtig(
            Traject traject,
            Raadpleging.Bekrachtiging bekrachtiging,
            Voortgang.Zetinvoer zet,
            Gebruiker door) {
        poort(traject, zet);
        var vandaag = LocalDate.now(clock);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !bekrachtiging.datum().isAfter(vandaag),
                        "datum",
                        "vaststelling.fout.datum-in-toekomst",
                        vandaag)
                .klaar();
        var raadpleging = laatste(traject);
        raadplegingen.meldBekrachtiging(raadpleging, bekrachtiging, door);
        voortgang.zet(traject, zet.over(raadpleging.waarde()));
    }

    private RaadplegingId laatste(Traject traject) {
        return raadplegingen.vanTraject(traject.id().waarde()).stream()
                .findFirst()
                .map(Raadpleging::id)
                .orElseThrow(() -> new NietGevonden("raadpleging", traject.nummer()));
    }

    private void stelVast(Traject traject, Daad.StelVast daad, Voortgang.Zetinvoer zet) {
        var id = new BesluitId(UUID.randomUUID());
        var nieuw = voortgang.zet(traject, zet.over(id.waarde()));
        besluitvorming.stelVast(
                nieuw, id, daad, Besluitvorming.Vastlegger.van(zet.actor(), zet.door()));
    }

    private void wijsAf(Traject traject, Daad.WijsAf daad, Voortgang.Zetinvoer zet) {
        var id = new BesluitId(UUID.randomUUID());
        var nieuw = voortgang.zet(traject, zet.over(id.waarde()));
        besluitvorming.wijsAf(
                nieuw, id, daad, Besluitvorming.Vastlegger.van(zet.actor(), zet.door()));
    }

    private void houdAan(Traject traject, Daad.HoudAan daad, Voortgang.Zetinvoer zet) {
        poort(traject, zet);
        var vandaag = LocalDate.now(clock);
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        daad.tot().isAfter(vandaag),
                        "tot",
                        "vaststelling.fout.tot-voorbij",
                        vandaag.plusMonths(1))
                .klaar();
        voortgang.zet(traject, zet.tot(Optional.of(daad.tot())));
    }

    /** Refuses what the gate refuses, before anything else is looked at or written. */
    private void poort(Traject traject, Voortgang.Zetinvoer zet) {
        traject.na(zet.actor(), zet.handeling(), zet.geval(), LocalDate.now(clock));
    }
}
