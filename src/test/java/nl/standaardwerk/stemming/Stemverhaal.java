// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Raadplegingsvraag;
import nl.standaardwerk.raadpleging.Soort;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.stemming.Stemgemachtigde.Functie;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.vaststelling.Loop;
import nl.standaardwerk.vaststelling.Verhaal;
import nl.standaardwerk.voorbereiding.Dossierversie;

import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Drives a vote by the people whose turn it is. */
public final class Stemverhaal {

    final Stembureau stembureau;
    final Stemmingen stemmingen;
    final Stembus stembus;
    final Raadplegingen raadplegingen;
    final Accounts accounts;
    final Gebruiker eerste;
    final Gebruiker tweede;
    private final ApplicationContext context;
    private final Supplier<Dossierversie> dossier;
    private final Map<GemeenteCode, Gebruiker> stemmers = new HashMap<>();

    private Stemverhaal(ApplicationContext context) {
        this.context = context;
        dossier = SingletonSupplier.of(() -> go().traject().dossierversie());
        stembureau = context.getBean(Stembureau.class);
        stemmingen = context.getBean(Stemmingen.class);
        stembus = context.getBean(Stembus.class);
        raadplegingen = context.getBean(Raadplegingen.class);
        accounts = context.getBean(Accounts.class);
        eerste = Personen.inDatabase(accounts, Personen.stembureau());
        tweede = Personen.inDatabase(accounts, Personen.stembureau());
    }

    /** On this application. */
    public static Stemverhaal op(ApplicationContext context) {
        return new Stemverhaal(context);
    }

    /** A voorstel for a verbindend standard of which the members are asked electronically. */
    public Loop loop() {
        return go().naar(Stap.AGENDERING).raadpleeg(Effect.BESLISSEND, Vorm.ELEKTRONISCH);
    }

    private Loop go() {
        return Verhaal.op(context).go(Verbindendheid.VERBINDEND);
    }

    /** The raadpleging of this voorstel. */
    public RaadplegingId raadpleging(Loop loop) {
        return raadplegingen.vanTraject(loop.id().waarde()).getFirst().id();
    }

    /** A raadpleging beside the procedure: quick, for what is about votes only. */
    RaadplegingId losseRaadpleging() {
        var vraag =
                new Raadplegingsvraag(
                        UUID.randomUUID(),
                        dossier.get(),
                        Verbindendheid.VERBINDEND,
                        "2018",
                        new Raadplegingsvraag.Inhoud(
                                Soort.LEDENRAADPLEGING,
                                Vorm.ELEKTRONISCH,
                                Effect.BESLISSEND,
                                "Bent u voor?",
                                Set.of(),
                                Optional.empty()),
                        false);
        return raadplegingen.schrijfUit(
                vraag, Personen.inDatabase(accounts, Personen.secretaris("bestuur")));
    }

    /** Planned from a minute ago, for this long from now. */
    Stemverhaal plan(RaadplegingId id, Duration duur) {
        return plan(id, duur, Stembiljet.VOOR_OF_TEGEN);
    }

    private Stemverhaal plan(RaadplegingId id, Duration duur, Stembiljet biljet) {
        var nu = stemmingen.nu();
        var versie = stemmingen.vind(id).map(s -> s.plan().versie()).orElse(0);
        var periode = new Periode(nu.minusSeconds(60), nu.plus(duur));
        stembureau.plan(
                id, new Plan(versie + 1, periode, "Toelichting", biljet, Optional.empty()), eerste);
        return this;
    }

    /** Two persons do this. */
    Stemverhaal samen(RaadplegingId id, Bureaudaad daad) {
        int gezien = stemmingen.get(id).verzoeken();
        stembureau.vraag(id, daad, "Iedereen heeft gestemd", gezien, eerste);
        stembureau.bevestig(id, gezien + 1, tweede);
        return this;
    }

    /** Planned for an hour and opened. */
    public Stemverhaal open(RaadplegingId id) {
        return plan(id, Duration.ofHours(1)).samen(id, Bureaudaad.OPEN);
    }

    /** The same, with a choice between voorstellen. */
    Stemverhaal open(RaadplegingId id, Stembiljet biljet) {
        return plan(id, Duration.ofHours(1), biljet).samen(id, Bureaudaad.OPEN);
    }

    /** Planned, opened, voted in, closed and declared. */
    public Stemverhaal stelVast(RaadplegingId id, Map<GemeenteCode, String> stemmen) {
        open(id);
        stemmen.forEach((gemeente, keuze) -> stem(id, gemeente, keuze));
        return samen(id, Bureaudaad.SLUIT).samen(id, Bureaudaad.STEL_VAST);
    }

    /** Two persons of the stembureau. */
    public List<Gebruiker> bureau() {
        return List.of(eerste, tweede);
    }

    /** Somebody with this role in this gemeente. */
    public Gebruiker iemand(Rol rol, GemeenteCode gemeente) {
        return Personen.inDatabase(accounts, Personen.met(rol, Bereik.gemeente(gemeente)));
    }

    /** Who votes for this gemeente; named when there is nobody yet. */
    Gebruiker stemmer(RaadplegingId id, GemeenteCode gemeente) {
        var stemmer =
                stemmers.computeIfAbsent(gemeente, g -> iemand(Rol.STEMGEMACHTIGDE, gemeente));
        if (stembus.gemachtigde(id, gemeente).isEmpty()) {
            wijsAan(id, gemeente, stemmer);
        }
        return stemmer;
    }

    void wijsAan(RaadplegingId id, GemeenteCode gemeente, Gebruiker wie) {
        int gezien = stembus.gemachtigde(id, gemeente).map(Stemgemachtigde::nummer).orElse(0);
        stembus.wijsAan(
                id,
                gemeente,
                new Stembus.Aanwijzing(
                        wie.account().orElseThrow(), Functie.COLLEGELID, "Besluit van het college"),
                gezien,
                iemand(Rol.GEMEENTESECRETARIS, gemeente));
    }

    Stem stem(RaadplegingId id, GemeenteCode gemeente, String keuze) {
        var invoer = new Steminvoer(keuze, "", UUID.randomUUID().toString());
        return stembus.stem(id, gemeente, invoer, stemmer(id, gemeente));
    }
}
