// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Adviesinvoer;
import nl.standaardwerk.raadpleging.Vorm;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Effect;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One voorstel on its way. */
public record Loop(Verhaal verhaal, TrajectId id) {

    /** Where it is. */
    public Traject traject() {
        return verhaal.vaststelling.get(id);
    }

    /** Address of the page of the voorstel. */
    public String pad() {
        return verhaal.pad(traject().dossier());
    }

    /** Does an act on the traject as it is. */
    public Loop doe(Daad daad, Gebruiker door) {
        verhaal.vaststelling.verwerk(id, daad, traject().versie(), door);
        return this;
    }

    /** The voordracht, with the commissie of the note. */
    public Loop draagVoor() {
        return draagVoor("informatiesamenleving");
    }

    /** The voordracht, with these commissies. */
    public Loop draagVoor(String... commissies) {
        var codes = java.util.Arrays.stream(commissies).map(OrgaanCode::new).toList();
        return doe(
                new Daad.DraagtVoor(Verhaal.lang(), Set.copyOf(codes), Map.of()), verhaal.directie);
    }

    /** The advice of this body. */
    public Loop adviseer(String orgaan) {
        return adviseer(orgaan, Verhaal.positief(traject().voorgesteld()));
    }

    /** This advice of this body. */
    public Loop adviseer(String orgaan, Adviesinvoer invoer) {
        var ronde = verhaal.vaststelling.vragen(id).getFirst().ronde();
        verhaal.adviezen.brengUit(
                ronde, new OrgaanCode(orgaan), invoer, verhaal.secretaris(orgaan));
        return this;
    }

    /** The bestuur asks the members to vote. */
    public Loop raadpleeg(Effect effect) {
        return raadpleeg(effect, Vorm.ALV);
    }

    /** The bestuur asks the members to vote in this form. */
    public Loop raadpleeg(Effect effect, Vorm vorm) {
        return doe(
                new Daad.Raadpleeg(vorm, effect, "Bent u voor?", Set.of(), Optional.empty()),
                verhaal.bestuur);
    }

    /** Two persons record the outcome. */
    public Loop stelUitslagVast(boolean aangenomen) {
        var raadpleging = verhaal.raadplegingen.vanTraject(id.waarde()).getFirst();
        verhaal.raadplegingen.legUitslagVast(
                raadpleging.id(),
                verhaal.uitslag(aangenomen),
                raadpleging.versie(),
                verhaal.stembureau);
        verhaal.raadplegingen.bevestig(
                raadpleging.id(), raadpleging.versie() + 1, verhaal.tweedeStembureau);
        return this;
    }

    /** The body whose turn it is adopts what was proposed. */
    public Loop stelVast() {
        var gegevens = verhaal.voorbereiding.get(traject().dossier());
        var door =
                traject().procedure().aanZet(traject().stap()).contains(Actor.DIRECTIE)
                        ? verhaal.directie
                        : verhaal.bestuur;
        return doe(verhaal.besluit(gegevens.ladder()), door);
    }

    /** The besluit is made known. */
    public Loop maakBekend() {
        return doe(
                new Daad.MaakBekend(
                        verhaal.vandaag(), "Alle leden", "Lbr. 1", "", Optional.empty()),
                verhaal.directie);
    }

    /** The shortest way to a step of its route. */
    public Loop naar(Stap stap) {
        while (traject().stap() != stap) {
            verder(stap);
        }
        return this;
    }

    private void verder(Stap doel) {
        switch (traject().stap()) {
            case VOORDRACHT -> vanVoordracht(doel);
            case ADVIES_TASKFORCE -> adviseer("taskforce");
            case ADVIES_COLLEGE -> adviseer("college");
            case ADVIES_COMMISSIE -> adviseer("informatiesamenleving");
            case AGENDERING -> vanAgendering(doel);
            case CONSULTATIE -> stelUitslagVast(true);
            case RAADPLEGING -> stelUitslagVast(doel != Stap.AFGEWEZEN);
            case BEKRACHTIGING ->
                    doe(new Daad.Bekrachtig(verhaal.vandaag(), "ALV", ""), verhaal.leden);
            case BESLUIT -> besluit(doel);
            case COMMUNICATIE -> maakBekend();
            default -> throw new IllegalStateException(traject() + " -> " + doel);
        }
    }

    private void vanVoordracht(Stap doel) {
        if (doel == Stap.INGETROKKEN) {
            doe(new Daad.TrekIn(Verhaal.lang()), verhaal.indiener);
        } else if (doel == Stap.AFGEWEZEN) {
            doe(new Daad.WijsAf(verhaal.vandaag(), Verhaal.lang()), verhaal.directie);
        } else if (traject().route() == Verbindendheid.AANBEVOLEN) {
            stelVast();
        } else {
            draagVoor();
        }
    }

    private void vanAgendering(Stap doel) {
        switch (doel) {
            case CONSULTATIE ->
                    doe(
                            new Daad.Consulteer(
                                    Vorm.BIJEENKOMSTEN, "Wat vindt u?", Set.of(), Optional.empty()),
                            verhaal.bestuur);
            case VOORBEREIDING -> doe(new Daad.VerwijsTerug(Verhaal.lang()), verhaal.bestuur);
            case BEKRACHTIGING -> raadpleeg(Effect.TE_BEKRACHTIGEN);
            default -> raadpleeg(Effect.BESLISSEND);
        }
    }

    private void besluit(Stap doel) {
        if (doel == Stap.AFGEWEZEN) {
            doe(new Daad.WijsAf(verhaal.vandaag(), Verhaal.lang()), verhaal.bestuur);
        } else {
            stelVast();
        }
    }
}
