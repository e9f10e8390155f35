// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Voorstellen for tests: {@code Voorbeelden.eenVoorstel().metVerbindendheid(VERBINDEND)
 * .metGo(voorbereiding)}. Everything that is not named has a full default; the indiener is of
 * Deventer, the directie is a new account.
 */
public final class Voorbeelden {

    /** Deventer. */
    public static final GemeenteCode DEVENTER = new GemeenteCode("GM0150");

    /** Zwolle. */
    public static final GemeenteCode ZWOLLE = new GemeenteCode("GM0193");

    private String titel = "Gezamenlijke verwerkersovereenkomst";
    private Voorstelsoort soort = Voorstelsoort.NIEUWE_STANDAARD;
    private Optional<StandaardId> standaard = Optional.empty();
    private Verbindendheid voorgesteld = Verbindendheid.STANDAARDVERKLARING;
    private Optional<Ladder> ladder = Optional.empty();
    private Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private Gebruiker directie = Personen.directie();

    private Voorbeelden() {}

    /** A voorstel of Deventer for a new standard at STANDAARDVERKLARING. */
    public static Voorbeelden eenVoorstel() {
        return new Voorbeelden();
    }

    public Voorbeelden metTitel(String titel) {
        this.titel = titel;
        return this;
    }

    public Voorbeelden metVerbindendheid(Verbindendheid voorgesteld) {
        this.voorgesteld = voorgesteld;
        return this;
    }

    public Voorbeelden metLadder(Trede... treden) {
        this.ladder = Optional.of(Ladder.van(treden));
        return this;
    }

    /** About a standard in the register. */
    public Voorbeelden over(Voorstelsoort soort, StandaardId standaard) {
        this.soort = soort;
        this.standaard = Optional.of(standaard);
        return this;
    }

    /** Brought in by this person, who is indiener of Deventer. */
    public Voorbeelden door(Gebruiker indiener) {
        this.indiener = indiener;
        return this;
    }

    /** With a go of this person. */
    public Voorbeelden metDirectie(Gebruiker directie) {
        this.directie = directie;
        return this;
    }

    /** What it says about itself. */
    public Voorstelgegevens gegevens() {
        var trede = new Trede.Besloten(voorgesteld, Datering.op(LocalDate.of(2030, 1, 1)));
        return new Voorstelgegevens(
                titel,
                "Eén overeenkomst voor alle leveranciers.",
                soort,
                standaard,
                Categorie.ORGANISATIE_EN_UITVOERING,
                voorgesteld,
                soort.kentLadder() ? ladder.orElseGet(() -> Ladder.van(trede)) : Ladder.LEEG);
    }

    /** Just brought in. */
    public DossierId ingebracht(Voorbereiding voorbereiding) {
        return voorbereiding.brengIn(new NieuwVoorstel(gegevens(), List.of(DEVENTER)), indiener);
    }

    /** With every question answered and every aspect written. */
    public DossierId rijp(Voorbereiding voorbereiding) {
        var id = ingebracht(voorbereiding);
        int versie = voorbereiding.get(id).versie();
        for (Toetsvraag vraag : Toetsvraag.values()) {
            voorbereiding.beantwoord(id, vraag, ja(vraag), versie++, indiener);
        }
        for (Motiveringsaspect aspect : Motiveringsaspect.values()) {
            voorbereiding.motiveer(id, aspect, "Over " + aspect, versie++, indiener);
        }
        return id;
    }

    /** Submitted: waits for the directie. */
    public DossierId ingediend(Voorbereiding voorbereiding) {
        var id = rijp(voorbereiding);
        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);
        return id;
    }

    /** With a go: at VOORDRACHT. */
    public DossierId metGo(Voorbereiding voorbereiding) {
        var id = ingediend(voorbereiding);
        voorbereiding.geefGo(id, "Goed onderbouwd.", voorbereiding.get(id).versie(), directie);
        return id;
    }

    /** A full answer. */
    public static Toetsantwoord.Invoer ja(Toetsvraag vraag) {
        return antwoord(Toetsantwoord.Antwoord.JA, "Omdat " + vraag);
    }

    static Toetsantwoord.Invoer antwoord(Toetsantwoord.Antwoord antwoord, String toelichting) {
        return new Toetsantwoord.Invoer(antwoord, toelichting, "Notitie", "", Optional.empty());
    }

    /** All answers as the pure rules see them. */
    static Dossier dossier(Voorstelgegevens gegevens) {
        var versie = new Dossierversie(DossierId.nieuw(), 1, "0".repeat(64));
        var door = new nl.standaardwerk.journaal.Ondertekening(new java.util.UUID(0, 1), "GM0150");
        var dag = LocalDate.of(2026, 3, 3);
        return new Dossier(
                versie,
                gegevens,
                Arrays.stream(Toetsvraag.values())
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        v -> v, v -> new Toetsantwoord(ja(v), dag, door, 1))),
                Arrays.stream(Motiveringsaspect.values())
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        a -> a, a -> new Motivering("tekst", dag, door, 1))),
                List.of());
    }
}
