// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.vaststelling.Besluitgegevens;
import nl.standaardwerk.vaststelling.Vaststelling;
import nl.standaardwerk.vaststelling.Voordracht;
import nl.standaardwerk.web.Badge;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tab with everything that bodies and members said. */
@Component
class Adviesblad {

    private final Vaststelling vaststelling;
    private final Raadplegingen raadplegingen;
    private final Bestandvelden bestanden;
    private final Namen namen;
    private final Tekst t;

    Adviesblad(
            Vaststelling vaststelling,
            Raadplegingen raadplegingen,
            Bestandvelden bestanden,
            Namen namen,
            Tekst t) {
        this.vaststelling = vaststelling;
        this.raadplegingen = raadplegingen;
        this.bestanden = bestanden;
        this.namen = namen;
        this.t = t;
    }

    /**
     * The tab.
     *
     * @param adviezen the newest first
     * @param gevraagd bodies that still have to advise
     * @param voordracht of the directie; empty before
     * @param raadplegingen of this voorstel, the newest first
     * @param besluiten of the newest traject that count
     * @param bekendgemaakt how the besluit was made known
     */
    record AdviezenPagina(
            Kader kader,
            List<Gegeven> adviezen,
            List<Gevraagd> gevraagd,
            Optional<Voordracht> voordracht,
            List<Raadpleging> raadplegingen,
            List<Besluitgegevens> besluiten,
            Optional<Bekendgemaakt> bekendgemaakt) {

        /** Whether there is nothing to show yet. */
        boolean isLeeg() {
            return adviezen.isEmpty()
                    && gevraagd.isEmpty()
                    && voordracht.isEmpty()
                    && raadplegingen.isEmpty()
                    && besluiten.isEmpty();
        }
    }

    /** An advice, with how its view on the degree compares with what was proposed. */
    record Gegeven(Advies advies, String orgaan, Badge badge, boolean eensMetGraad) {

        Verbindendheid graad() {
            return advies.graad();
        }
    }

    /**
     * How a besluit was made known.
     *
     * @param brief the letter as a file
     * @param afdruk address of the letter that is made from the facts
     */
    record Bekendgemaakt(Besluitgegevens.Bekendmaking hoe, Optional<Bijlage> brief, String afdruk) {

        /** Whether what was filled in as address can be followed. */
        boolean isWebadres() {
            return hoe.link().startsWith("https://") || hoe.link().startsWith("http://");
        }
    }

    /**
     * A body that still has to advise.
     *
     * @param afdruk address of the request as a letter, for its secretary
     */
    record Gevraagd(String orgaan, LocalDate uiterlijk, Optional<String> afdruk) {}

    AdviezenPagina van(KaderReader.Gelezen gelezen, Gebruiker door) {
        var dossier = gelezen.kader().voorstel().id();
        var lijst = namen.vandaag();
        var traject = gelezen.beeld().verloop().map(v -> v.traject().id());
        var besluiten =
                traject.map(vaststelling::besluiten).orElse(List.of()).stream()
                        .filter(Besluitgegevens::geldt)
                        .toList();
        return new AdviezenPagina(
                gelezen.kader(),
                gelezen.beeld().adviezen().stream()
                        .map(a -> gegeven(a, gelezen.kader(), lijst))
                        .toList()
                        .reversed(),
                gevraagd(gelezen, lijst, door),
                gelezen.beeld().verloop().flatMap(Vaststelling.Verloop::voordracht),
                raadplegingen.van(dossier),
                besluiten,
                besluiten.stream().flatMap(this::bekendgemaakt).findFirst());
    }

    /** Who has still to advise; nobody once a besluit was taken. */
    private static List<Gevraagd> gevraagd(
            KaderReader.Gelezen gelezen, Namen.Lijst lijst, Gebruiker door) {
        var pad = gelezen.kader().voorstel().pad() + "/advies/";
        boolean klaar =
                gelezen.beeld().verloop().filter(v -> v.traject().isBeeindigd()).isPresent();
        return klaar
                ? List.of()
                : gelezen.gevraagd().get().stream()
                        .filter(v -> v.stand() == Adviesvraag.Stand.OPEN)
                        .map(
                                v ->
                                        new Gevraagd(
                                                lijst.van(v.orgaan()),
                                                v.uiterlijk(),
                                                Optional.of(pad + v.orgaan().waarde() + "/afdruk")
                                                        .filter(_ -> door.handeltVoor(v.orgaan()))))
                        .toList();
    }

    private Stream<Bekendgemaakt> bekendgemaakt(Besluitgegevens besluit) {
        var afdruk = "/besluiten/" + besluit.id().waarde() + "/ledenbrief";
        return besluit.bekendmaking().stream()
                .map(
                        hoe ->
                                new Bekendgemaakt(
                                        hoe,
                                        bestanden.bijlagen(hoe.brief().stream().toList()).stream()
                                                .findFirst(),
                                        afdruk));
    }

    private Gegeven gegeven(Advies advies, Kader kader, Namen.Lijst lijst) {
        return new Gegeven(
                advies,
                lijst.van(advies.vraag().orgaan()),
                new Badge(soort(advies.strekking()), t.label(advies.strekking())),
                advies.graad() == kader.voorstel().voorgesteld());
    }

    static Badge.Soort soort(Strekking strekking) {
        return switch (strekking) {
            case POSITIEF -> Badge.Soort.GELUKT;
            case POSITIEF_ONDER_VOORWAARDEN -> Badge.Soort.LET_OP;
            case NEGATIEF -> Badge.Soort.AFGEWEZEN;
            case GEEN_ADVIES -> Badge.Soort.NEUTRAAL;
        };
    }
}
