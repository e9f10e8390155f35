// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.HandelingNietToegestaan;
import nl.standaardwerk.regeling.Procedure;
import nl.standaardwerk.regeling.Regel;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Dossierversie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One run of one dossier version through the procedure of one regeling, from the go to an end. A
 * traject that was sent back stands at VOORBEREIDING: that is its end too; a new go starts a new
 * one, linked to it.
 *
 * @param id its identity
 * @param dossierversie what is decided on
 * @param nummer number of the voorstel, for people
 * @param regeling version of the policy, kept to the end
 * @param voorgesteld the proposed degree
 * @param route the degree whose rows are followed
 * @param stap where it is
 * @param sinds first day in this step
 * @param aangehoudenTot day until which the body whose turn it is waits
 * @param gestart day of the go
 * @param vorige the traject of the same dossier that was sent back before
 * @param demonstratie made by demo accounts
 * @param versie number of moves made; commands name the one they saw
 */
public record Traject(
        TrajectId id,
        Dossierversie dossierversie,
        String nummer,
        String regeling,
        Verbindendheid voorgesteld,
        Verbindendheid route,
        Stap stap,
        LocalDate sinds,
        Optional<LocalDate> aangehoudenTot,
        LocalDate gestart,
        Optional<TrajectId> vorige,
        boolean demonstratie,
        int versie) {

    /** The voorstel it is about. */
    public DossierId dossier() {
        return dossierversie.dossier();
    }

    /** The rows that hold for it. */
    public Procedure procedure() {
        return Regelingen.versie(regeling).procedure(route);
    }

    /** Whether it was sent back: the dossier lies with the indiener again. */
    public boolean isTerugverwezen() {
        return stap == Stap.VOORBEREIDING;
    }

    /** Whether nothing moves it any more; a record can still be corrected. */
    public boolean isBeeindigd() {
        return stap.isEinde() || isTerugverwezen();
    }

    /** Every row of this step; of an ended traject only the corrections. */
    public List<Regel> regels() {
        return procedure().mogelijk(stap).stream()
                .filter(r -> !isBeeindigd() || r.handeling() == Handeling.HERSTELT)
                .toList();
    }

    /**
     * The one gate: the move that this act makes.
     *
     * @param op legal day of the act
     * @throws HandelingNietToegestaan when no row of the regeling allows it
     * @throws VaststellingGeweigerd when it was sent back
     */
    public Overgang na(Actor actor, Handeling handeling, Geval geval, LocalDate op) {
        if (isTerugverwezen() && handeling != Handeling.HERSTELT) {
            throw VaststellingGeweigerd.beeindigd(nummer, handeling);
        }
        var regel = procedure().regel(stap, actor, handeling, geval);
        return new Overgang(this, regel, naar(regel.naar(), op));
    }

    /** The same traject, waiting until a day. */
    Traject aangehouden(LocalDate tot) {
        return met(stap, sinds, Optional.of(tot), versie);
    }

    private Traject naar(Stap volgende, LocalDate op) {
        boolean blijft = volgende == stap;
        return met(
                volgende,
                blijft ? sinds : op,
                blijft ? aangehoudenTot : Optional.empty(),
                versie + 1);
    }

    private Traject met(
            Stap nieuw, LocalDate sindsWanneer, Optional<LocalDate> tot, int nieuweVersie) {
        return new Traject(
                id,
                dossierversie,
                nummer,
                regeling,
                voorgesteld,
                route,
                nieuw,
                sindsWanneer,
                tot,
                gestart,
                vorige,
                demonstratie,
                nieuweVersie);
    }

    /**
     * A move that the regeling allows.
     *
     * @param oud the traject before
     * @param regel the row that allows it
     * @param nieuw the traject after
     */
    public record Overgang(Traject oud, Regel regel, Traject nieuw) {

        /** The same move, after which the traject waits until a day. */
        Overgang aangehouden(LocalDate tot) {
            return new Overgang(oud, regel, nieuw.aangehouden(tot));
        }
    }
}
