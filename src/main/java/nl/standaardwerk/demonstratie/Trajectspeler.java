// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.demonstratie;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviesinvoer;
import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.raadpleging.Cijfers;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.vaststelling.Besluitgegevens;
import nl.standaardwerk.vaststelling.Daad;
import nl.standaardwerk.vaststelling.Traject;
import nl.standaardwerk.voorbereiding.DossierId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays the acts in the traject, from the go to an end. */
@Component
@Profile(Toneel.PROFIEL)
record Trajectspeler(Toneel toneel, Stemspeler stemming) {

    void speel(DossierId id, Akte.InTraject akte, Verhaal verhaal, LocalDate vandaag) {
        var personen = toneel.personen();
        switch (akte) {
            case Akte.DraagVoor d -> doe(id, draagtVoor(d, verhaal, vandaag), personen.directie());
            case Akte.Adviseer a -> adviseer(id, a.orgaan(), verhaal);
            case Akte.Voldoe v -> voldoe(id, v);
            case Akte.GaVerder g -> doe(id, new Daad.GaVerder(g.reden()), personen.directie());
            case Akte.Consulteer c -> doe(id, consulteer(c, vandaag), personen.bestuur());
            case Akte.Agendeer a ->
                    doe(
                            id,
                            new Daad.Agendeer(Optional.of(a.vergadering().op(vandaag))),
                            personen.bestuur());
            case Akte.Raadpleeg r -> doe(id, raadpleeg(r, verhaal, vandaag), personen.bestuur());
            case Akte.OpenStemming o -> stemming.open(vraag(id), o, vandaag);
            case Akte.BrengStemmenUit b -> stemming.brengUit(vraag(id), b);
            case Akte.StelStemmingVast _ -> stemming.stelVast(vraag(id));
            case Akte.LegUitslagVast u -> legUitslagVast(id, uitslag(u, vandaag));
            case Akte.Bekrachtig b ->
                    doe(
                            id,
                            new Daad.Bekrachtig(toneel.vandaag(), b.vergadering(), b.bron()),
                            personen.leden());
            case Akte.StelVast s -> stelVast(id, s, verhaal, vandaag);
            case Akte.MaakBekend m -> doe(id, maakBekend(m), personen.directie());
        }
    }

    void speel(DossierId id, Akte.Overal akte, Verhaal verhaal, LocalDate vandaag) {
        var aanZet = toneel.personen().aanZet(traject(id).stap());
        switch (akte) {
            case Akte.HoudAan h ->
                    doe(id, new Daad.HoudAan(h.tot().op(vandaag), h.reden()), aanZet);
            case Akte.VerwijsTerug v -> doe(id, new Daad.VerwijsTerug(v.reden()), aanZet);
            case Akte.TrekIn t ->
                    doe(
                            id,
                            new Daad.TrekIn(t.reden()),
                            toneel.personen().indiener(verhaal.onderwerp().schrijver()));
        }
    }

    private Traject traject(DossierId id) {
        return toneel.vaststelling().van(id).orElseThrow();
    }

    private void doe(DossierId id, Daad daad, Gebruiker door) {
        var traject = traject(id);
        toneel.vaststelling().verwerk(traject.id(), daad, traject.versie(), door);
    }

    private static Daad draagtVoor(Akte.DraagVoor akte, Verhaal verhaal, LocalDate vandaag) {
        Map<OrgaanCode, LocalDate> uiterlijk = new HashMap<>();
        akte.uiterlijk()
                .forEach((orgaan, dag) -> uiterlijk.put(new OrgaanCode(orgaan), dag.op(vandaag)));
        return new Daad.DraagtVoor(
                verhaal.onderwerp().voordracht(), Set.copyOf(akte.commissies()), uiterlijk);
    }

    private void adviseer(DossierId id, OrgaanCode orgaan, Verhaal verhaal) {
        var raad = verhaal.onderwerp().raad(orgaan);
        var graad =
                raad.strekking() == Strekking.NEGATIEF
                        ? Verbindendheid.AANBEVOLEN
                        : verhaal.voorgesteld();
        var invoer =
                new Adviesinvoer(
                        raad.strekking(),
                        raad.motivering(),
                        raad.voorwaarden(),
                        graad,
                        Optional.empty(),
                        "");
        var vraag =
                toneel.vaststelling().vragen(traject(id).id()).stream()
                        .filter(v -> v.orgaan().equals(orgaan))
                        .findFirst()
                        .orElseThrow();
        toneel.adviezen()
                .brengUit(vraag.ronde(), orgaan, invoer, toneel.personen().secretaris(orgaan));
    }

    /** The condition is in the newest advice of this body. */
    private void voldoe(DossierId id, Akte.Voldoe akte) {
        var advies =
                toneel.adviezen().van(id).reversed().stream()
                        .filter(Advies::geldt)
                        .filter(a -> a.vraag().orgaan().equals(akte.orgaan()))
                        .findFirst()
                        .orElseThrow();
        toneel.adviezen()
                .meldVoldaan(
                        advies.id(),
                        akte.nummer(),
                        akte.toelichting(),
                        toneel.personen().directie());
    }

    private static Daad consulteer(Akte.Consulteer akte, LocalDate vandaag) {
        return new Daad.Consulteer(
                akte.vorm(), akte.vraag(), Set.of(), Optional.of(akte.sluit().op(vandaag)));
    }

    private static Daad raadpleeg(Akte.Raadpleeg akte, Verhaal verhaal, LocalDate vandaag) {
        return new Daad.Raadpleeg(
                akte.vorm(),
                akte.effect(),
                verhaal.onderwerp().vraag(),
                Set.of(),
                Optional.of(akte.sluit().op(vandaag)));
    }

    private static Uitslag uitslag(Akte.LegUitslagVast akte, LocalDate vandaag) {
        var procenten =
                akte.voor().isEmpty()
                        ? Cijfers.Reeks.LEEG
                        : Cijfers.Reeks.van(akte.voor(), akte.tegen());
        return new Uitslag(
                akte.datum().op(vandaag),
                akte.vergadering(),
                akte.aangenomen(),
                new Cijfers(Cijfers.Reeks.LEEG, Cijfers.Reeks.LEEG, procenten, ""),
                false,
                "",
                akte.bron(),
                Optional.empty());
    }

    private Raadpleging vraag(DossierId id) {
        return toneel.raadplegingen().vanTraject(traject(id).id().waarde()).getFirst();
    }

    private void legUitslagVast(DossierId id, Uitslag uitslag) {
        var personen = toneel.personen();
        var raadplegingen = toneel.raadplegingen();
        var vraag = vraag(id);
        raadplegingen.legUitslagVast(
                vraag.id(), uitslag, vraag.versie(), personen.eersteStembureau());
        raadplegingen.bevestig(vraag.id(), vraag.versie() + 1, personen.tweedeStembureau());
    }

    private void stelVast(DossierId id, Akte.StelVast akte, Verhaal verhaal, LocalDate vandaag) {
        var onderwerp = verhaal.onderwerp();
        var daad =
                new Daad.StelVast(
                        toneel.vandaag(),
                        verhaal.ladder(vandaag),
                        Optional.empty(),
                        verhaal.versie(),
                        new Besluitgegevens.Gebied(
                                onderwerp.toepassingsgebied(),
                                new Werkingsgebied.AlleGemeenten(),
                                onderwerp.eigenaar(),
                                onderwerp.beheerder()),
                        akte.motivering(),
                        akte.afwijking());
        doe(id, daad, toneel.personen().aanZet(traject(id).stap()));
    }

    private Daad maakBekend(Akte.MaakBekend akte) {
        return new Daad.MaakBekend(
                toneel.vandaag(), akte.aanWie(), akte.kenmerk(), "", Optional.empty());
    }
}
