// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.journaal.Tekstkluis;
import nl.standaardwerk.raadpleging.Cijfers;
import nl.standaardwerk.raadpleging.Raadpleging;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.toegang.Gebruiker;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Carries out what two persons of the stembureau agreed on, under the lock of the vote. */
@Component
class Bureau {

    private final StemmingRepository stemmingen;
    private final BureauRepository bureau;
    private final StembusRepository stembus;
    private final Raadplegingen raadplegingen;
    private final Gemeenten gemeenten;
    private final StemmingConfiguration.Omgeving omgeving;

    Bureau(
            StemmingRepository stemmingen,
            BureauRepository bureau,
            StembusRepository stembus,
            Raadplegingen raadplegingen,
            StemmingConfiguration.Omgeving omgeving) {
        this.stemmingen = stemmingen;
        this.bureau = bureau;
        this.stembus = stembus;
        this.raadplegingen = raadplegingen;
        this.gemeenten = omgeving.gemeenten();
        this.omgeving = omgeving;
    }

    /** The moment, by the clock of the application. */
    Instant nu() {
        return omgeving.clock().instant();
    }

    /** Who voted so far, without what. */
    List<GemeenteCode> gestemd(RaadplegingId id) {
        return stembus.gestemd(id);
    }

    /** Everything that stands in the way of opening now. */
    List<Bezwaar> bezwaren(Stemming stemming, Raadpleging raadpleging) {
        var voor = omgeving.clock().instant();
        var database = stemmingen.klok();
        var na = omgeving.clock().instant();
        return new Opening(
                        raadpleging.vraag().inhoud().vraag(),
                        stemming.plan().periode(),
                        gemeenten.op(LocalDate.now(omgeving.clock())),
                        raadpleging.vraag().inhoud().kring(),
                        new Opening.Databasestand(
                                bureau.uit(omgeving.vereist()),
                                Opening.Databasestand.verschil(voor, database, na)),
                        database)
                .bezwaren();
    }

    /** The kiezerslijst: frozen, or before that as it would be when opened today. */
    Kiezerslijst kiezerslijst(Stemming stemming) {
        return stemmingen
                .kiezerslijst(stemming)
                .orElseGet(() -> kiezerslijst(raadplegingen.get(stemming.id())));
    }

    /** This gemeente on the kiezerslijst. */
    Optional<Kiezerslijst.Kiezer> kiezer(Stemming stemming, GemeenteCode gemeente) {
        return stemming.ronde().isPresent()
                ? stemmingen.kiezer(stemming.id(), gemeente)
                : kiezerslijst(stemming).vind(gemeente);
    }

    private Kiezerslijst kiezerslijst(Raadpleging raadpleging) {
        var dag = LocalDate.now(omgeving.clock());
        return Kiezerslijst.van(
                gemeenten.op(dag),
                gemeenten.inwonersOp(dag),
                raadpleging.vraag().inhoud().kring(),
                regels(raadpleging));
    }

    static Stemregels regels(Raadpleging raadpleging) {
        return Regelingen.versie(raadpleging.vraag().regeling()).stemregels();
    }

    /** Freezes everything; from now on can be voted, in the period. */
    Stemming.Ronde open(Stemming stemming, Raadpleging raadpleging, Verzoek verzoek) {
        var bezwaren = bezwaren(stemming, raadpleging);
        if (!bezwaren.isEmpty()) {
            throw StemmingGeweigerd.nietTeOpenen(bezwaren);
        }
        var lijst = kiezerslijst(raadpleging);
        var document =
                RondeWriter.document(raadpleging, stemming.plan(), lijst, regels(raadpleging));
        var ronde =
                new Stemming.Ronde(
                        stemming.plan().periode(),
                        lijst.peildatum(),
                        raadpleging.vraag().regeling(),
                        lijst.kiezers().size(),
                        lijst.gewicht(),
                        Tekstkluis.sha256(document),
                        stemmingen.klok());
        bureau.insert(stemming, verzoek, ronde, lijst, document);
        return ronde;
    }

    /** No vote counts from this moment on. */
    Instant sluit(Stemming stemming, Verzoek verzoek) {
        var moment = stemmingen.klok();
        bureau.sluit(stemming.id(), verzoek, moment);
        return moment;
    }

    /** What the members decided. */
    record Geteld(Telling telling, String sha256) {}

    /** Counts, and hands the outcome down. */
    Geteld stelVast(Stemming stemming, Raadpleging raadpleging, Verzoek verzoek, Gebruiker tweede) {
        var stemmen = stembus.geldend(stemming.id());
        var lijst = stemmingen.kiezerslijst(stemming).orElseThrow();
        var telling = tel(stemming, lijst, stemmen);
        var sha256 = Tekstkluis.sha256(RondeWriter.csv(lijst, stemmen));
        bureau.stelVast(stemming.id(), verzoek, telling, sha256);
        raadplegingen.stelVast(
                raadpleging.id(), uitslag(stemming, telling), verzoek.eerste(), tweede);
        return new Geteld(telling, sha256);
    }

    /** The count of these votes. */
    static Telling tel(Stemming stemming, Kiezerslijst lijst, List<Stem> stemmen) {
        var keuzes = stemmen.stream().collect(Collectors.toMap(Stem::gemeente, Stem::keuze));
        var regels = Regelingen.versie(stemming.ronde().orElseThrow().regeling()).stemregels();
        return Telling.van(lijst, stemming.plan().biljet(), Map.copyOf(keuzes), regels);
    }

    private Uitslag uitslag(Stemming stemming, Telling telling) {
        return new Uitslag(
                Periode.dag(stemming.sluit()),
                vergadering(stemming.plan().biljet(), telling),
                telling.aangenomen(),
                cijfers(telling, stemming.plan().biljet()),
                false,
                "",
                stemming.pad(),
                Optional.empty());
    }

    /** With more voorstellen: which was chosen, and that the figures are of all together. */
    private String vergadering(Stembiljet biljet, Telling telling) {
        var t = omgeving.tekst();
        if (biljet.alternatieven().isEmpty()) {
            return t.van("stemming.uitslag.vergadering");
        }
        return telling.gekozen()
                .map(biljet::tekst)
                .map(gekozen -> t.van("stemming.uitslag.vergaderingMet", gekozen))
                .orElseGet(() -> t.van("stemming.uitslag.vergaderingZonder"));
    }

    private Cijfers cijfers(Telling telling, Stembiljet biljet) {
        var voor = voor(telling, biljet);
        var tegen = telling.post(Stembiljet.TEGEN);
        var onthouding = telling.post(Stembiljet.ONTHOUDING);
        var niet = telling.nietGestemd();
        return new Cijfers(
                reeks(
                        voor.gemeenten(),
                        tegen.gemeenten(),
                        onthouding.gemeenten(),
                        niet.gemeenten()),
                reeks(voor.gewicht(), tegen.gewicht(), onthouding.gewicht(), niet.gewicht()),
                new Cijfers.Reeks(
                        Optional.of(telling.procent(voor)),
                        Optional.of(telling.procent(tegen)),
                        Optional.empty(),
                        Optional.empty()),
                omgeving.tekst().van("raadpleging.grondslag.voorEnTegen"));
    }

    /** Every choice in favour together. */
    private static Telling.Post voor(Telling telling, Stembiljet biljet) {
        return biljet.instemmend().stream()
                .map(telling::post)
                .reduce(
                        new Telling.Post(Stembiljet.VOOR, 0, 0),
                        (a, b) ->
                                new Telling.Post(
                                        a.keuze(),
                                        a.gemeenten() + b.gemeenten(),
                                        a.gewicht() + b.gewicht()));
    }

    private static Cijfers.Reeks reeks(long voor, long tegen, long onthouding, long niet) {
        return new Cijfers.Reeks(
                Optional.of(BigDecimal.valueOf(voor)),
                Optional.of(BigDecimal.valueOf(tegen)),
                Optional.of(BigDecimal.valueOf(onthouding)),
                Optional.of(BigDecimal.valueOf(niet)));
    }
}
