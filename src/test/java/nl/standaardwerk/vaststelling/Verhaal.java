// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Adviesinvoer;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.raadpleging.Cijfers;
import nl.standaardwerk.raadpleging.Raadplegingen;
import nl.standaardwerk.raadpleging.Uitslag;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.NieuwAccount;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.NieuwVoorstel;
import nl.standaardwerk.voorbereiding.Toetsantwoord;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstelgegevens;
import nl.standaardwerk.voorbereiding.Voorstelsoort;

import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drives a voorstel by the people whose turn it is, to any step of its route. */
public final class Verhaal {

    /** The gemeente that brings in. */
    public static final GemeenteCode INDIENER = new GemeenteCode("GM0363");

    private static final String LANG =
            "Dit is een motivering die lang genoeg is om als advies of besluit te mogen gelden.";

    private final Bezetting bezetting;
    private final GemeenteCode gemeente;
    final Voorbereiding voorbereiding;
    private final Clock clock;
    final Vaststelling vaststelling;
    final Adviezen adviezen;
    final Raadplegingen raadplegingen;
    final Register register;
    final Optional<Demoklok> demoklok;
    final Gebruiker indiener;
    final Gebruiker directie;
    final Gebruiker tweedeDirectie;
    final Gebruiker bestuur;
    final Gebruiker leden;
    final Gebruiker stembureau;
    final Gebruiker tweedeStembureau;

    /** Says who plays a role. */
    @FunctionalInterface
    public interface Bezetting {

        /**
         * The person with this role.
         *
         * @param nummer 2 for the second person of the same role
         */
        Gebruiker wie(Rol rol, Bereik bereik, int nummer);
    }

    private Verhaal(ApplicationContext context, GemeenteCode gemeente, Bezetting bezetting) {
        this.bezetting = bezetting;
        this.gemeente = gemeente;
        voorbereiding = context.getBean(Voorbereiding.class);
        clock = context.getBean(Clock.class);
        vaststelling = context.getBean(Vaststelling.class);
        adviezen = context.getBean(Adviezen.class);
        raadplegingen = context.getBean(Raadplegingen.class);
        register = context.getBean(Register.class);
        demoklok = Optional.ofNullable(context.getBeanProvider(Demoklok.class).getIfAvailable());
        indiener = persoon(Rol.INDIENER, Bereik.gemeente(gemeente));
        directie = persoon(Rol.DIRECTIE, Bereik.vng());
        tweedeDirectie = bezetting.wie(Rol.DIRECTIE, Bereik.vng(), 2);
        bestuur = secretaris("bestuur");
        leden = secretaris("leden");
        stembureau = persoon(Rol.STEMBUREAU, Bereik.vng());
        tweedeStembureau = bezetting.wie(Rol.STEMBUREAU, Bereik.vng(), 2);
    }

    /** With its own people, on the beans of this application. */
    public static Verhaal op(ApplicationContext context) {
        var accounts = context.getBean(Accounts.class);
        return new Verhaal(context, INDIENER, (rol, bereik, _) -> nieuw(accounts, rol, bereik));
    }

    /** With people who are there already, the first indiener one of this gemeente. */
    public static Verhaal van(
            ApplicationContext context, GemeenteCode gemeente, Bezetting bezetting) {
        return new Verhaal(context, gemeente, bezetting);
    }

    private static Gebruiker nieuw(Accounts accounts, Rol rol, Bereik bereik) {
        var account =
                accounts.maak(NieuwAccount.van("Test " + rol, UUID.randomUUID() + "@test.nl"))
                        .account()
                        .orElseThrow();
        accounts.kenToe(account, rol, bereik, LocalDate.of(2018, 1, 1), Optional.empty());
        return accounts.gebruiker(account);
    }

    /** Somebody with this role. */
    public Gebruiker persoon(Rol rol, Bereik bereik) {
        return bezetting.wie(rol, bereik, 1);
    }

    /** Secretary of this body. */
    public Gebruiker secretaris(String orgaan) {
        return persoon(Rol.SECRETARIS, Bereik.orgaan(new OrgaanCode(orgaan)));
    }

    /** The day of the clock. */
    public LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** A voorstel for a new standard, with a go. */
    public Loop go(Verbindendheid graad) {
        return go(graad, ladder(graad));
    }

    Ladder ladder(Verbindendheid graad) {
        return Ladder.van(new Trede.Besloten(graad, Datering.op(vandaag().plusYears(1))));
    }

    /** A voorstel for a new standard with these stages, with a go. */
    public Loop go(Verbindendheid graad, Ladder ladder) {
        return nieuweGo(rijp(graad, ladder));
    }

    /** A concept that can be submitted. */
    public DossierId rijp(Verbindendheid graad) {
        return rijp(graad, ladder(graad));
    }

    /** Waits for the go. */
    public DossierId ingediend(Verbindendheid graad) {
        var id = rijp(graad);
        voorbereiding.dienIn(id, versie(id), indiener);
        return id;
    }

    /** Got a no-go. */
    public DossierId noGo(Verbindendheid graad) {
        var id = ingediend(graad);
        voorbereiding.geefNoGo(id, LANG, versie(id), directie);
        return id;
    }

    private DossierId rijp(Verbindendheid graad, Ladder ladder) {
        var gegevens =
                new Voorstelgegevens(
                        "Proef " + UUID.randomUUID(),
                        "Een samenvatting van de proef.",
                        Voorstelsoort.NIEUWE_STANDAARD,
                        Optional.empty(),
                        Categorie.INFORMATIEKUNDIG,
                        graad,
                        ladder);
        var id = voorbereiding.brengIn(new NieuwVoorstel(gegevens, List.of(gemeente)), indiener);
        for (Toetsvraag vraag : Toetsvraag.values()) {
            var antwoord =
                    new Toetsantwoord.Invoer(
                            Toetsantwoord.Antwoord.JA, LANG, LANG, "", Optional.empty());
            voorbereiding.beantwoord(id, vraag, antwoord, versie(id), indiener);
        }
        for (Motiveringsaspect aspect : Motiveringsaspect.values()) {
            voorbereiding.motiveer(id, aspect, LANG, versie(id), indiener);
        }
        return id;
    }

    /** Address of the page of a voorstel. */
    public String pad(DossierId id) {
        return voorbereiding.get(id).pad();
    }

    /** Submits and gives a go, the first time or again. */
    public Loop nieuweGo(DossierId id) {
        voorbereiding.dienIn(id, versie(id), indiener);
        voorbereiding.geefGo(id, LANG, versie(id), directie);
        return new Loop(this, vaststelling.van(id).orElseThrow().id());
    }

    private int versie(DossierId id) {
        return voorbereiding.get(id).versie();
    }

    /** A motivation of sufficient length. */
    public static String lang() {
        return LANG;
    }

    /** An advice in favour of this degree. */
    public static Adviesinvoer positief(Verbindendheid graad) {
        return new Adviesinvoer(Strekking.POSITIEF, LANG, List.of(), graad, Optional.empty(), "");
    }

    /** An outcome of today. */
    public Uitslag uitslag(boolean aangenomen) {
        var cijfers =
                new Cijfers(
                        Cijfers.Reeks.LEEG,
                        Cijfers.Reeks.LEEG,
                        aangenomen
                                ? Cijfers.Reeks.van("82.3", "17.7")
                                : Cijfers.Reeks.van("40", "60"),
                        "");
        return new Uitslag(
                vandaag(),
                "ALV",
                aangenomen,
                cijfers,
                false,
                "",
                "https://vng.nl/uitslag",
                Optional.empty());
    }

    Daad.StelVast besluit(Ladder ladder) {
        return new Daad.StelVast(
                vandaag(),
                ladder,
                Optional.empty(),
                "1.0",
                new Besluitgegevens.Gebied(
                        "Alles", new Werkingsgebied.AlleGemeenten(), "VNG", "VNG Realisatie"),
                LANG,
                "");
    }
}
