// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.regeling.Termijnen;
import nl.standaardwerk.stemming.Stemming.Stand;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together what every page of a vote shows. */
@Component
class StemmingMapper {

    private final Stemmingen stemmingen;
    private final Raadplegingen raadplegingen;
    private final Voorbereiding voorbereiding;
    private final Tekst t;

    StemmingMapper(
            Stemmingen stemmingen,
            Raadplegingen raadplegingen,
            Voorbereiding voorbereiding,
            Tekst t) {
        this.stemmingen = stemmingen;
        this.raadplegingen = raadplegingen;
        this.voorbereiding = voorbereiding;
        this.t = t;
    }

    /**
     * A vote with what it is about.
     *
     * @param nu the moment at which it is looked at
     */
    record Blad(Stemming stemming, Raadpleging raadpleging, Voorstel voorstel, Instant nu) {

        Stand stand() {
            return stemming.stand(nu);
        }

        String vraag() {
            return raadpleging.vraag().inhoud().vraag();
        }

        Stemregels regels() {
            return Bureau.regels(raadpleging);
        }

        /** The legal day. */
        LocalDate vandaag() {
            return Periode.dag(nu);
        }

        /** The days counted back from the meeting; empty when there is none. */
        Optional<Kalender> kalender() {
            var termijnen =
                    Regelingen.versie(raadpleging.vraag().regeling()).termijnen().vergadering();
            return stemming.plan().vergadering().map(dag -> Kalender.van(dag, termijnen));
        }
    }

    /** The terms of the regeling under which is asked. */
    Termijnen.Vergadering vergadertermijnen(String id) {
        return Regelingen.versie(raadplegingen.get(id(id)).vraag().regeling())
                .termijnen()
                .vergadering();
    }

    Blad blad(String id) {
        return blad(stemmingen.get(id(id)));
    }

    Blad blad(Stemming stemming) {
        var raadpleging = raadplegingen.get(stemming.id());
        return new Blad(
                stemming,
                raadpleging,
                voorbereiding.get(raadpleging.vraag().dossierversie().dossier()),
                stemmingen.nu());
    }

    /** Address of the voorstel that it is about. */
    String voorstelpad(Raadpleging raadpleging) {
        return voorbereiding.get(raadpleging.vraag().dossierversie().dossier()).pad();
    }

    static RaadplegingId id(String id) {
        try {
            return new RaadplegingId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden("raadpleging", id);
        }
    }

    static GemeenteCode gemeente(String code) {
        return GemeenteCode.lees(code).orElseThrow(() -> new NietGevonden("gemeente", code));
    }

    /** A choice in words: its own text, or voor, tegen, onthouding, niet gestemd. */
    String keuze(Stembiljet biljet, String keuze) {
        return woord(t, biljet, keuze);
    }

    static String woord(Tekst t, Stembiljet biljet, String keuze) {
        var eigen = biljet.tekst(keuze);
        if (!eigen.isEmpty()) {
            return eigen;
        }
        return keuze.equals(Stembiljet.TEGEN) && !biljet.alternatieven().isEmpty()
                ? t.van("stemming.keuze.tegen-alle")
                : t.van("stemming.keuze." + keuze);
    }

    /** Class of the sign of a choice; every alternative has that of voor. */
    static String teken(String keuze) {
        return keuze.startsWith("a") ? Stembiljet.VOOR : keuze;
    }

    /** The choices of a ballot, with what each means; none is chosen. */
    List<Optie> opties(Stembiljet biljet) {
        return biljet.keuzes().stream()
                .map(
                        k ->
                                Optie.van(
                                        k,
                                        keuze(biljet, k),
                                        biljet.alternatieven().isEmpty()
                                                ? t.van("stemming.uitleg." + k)
                                                : t.van("stemming.uitlegMeer." + teken(k))))
                .toList();
    }
}
