// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to a voorstel from the go on. Free text is not in it, only its hash. */
public sealed interface TrajectGebeurtenis extends DomainEvent
        permits TrajectGebeurtenis.TrajectGestart,
                TrajectGebeurtenis.StapGezet,
                TrajectGebeurtenis.StandaardVastgesteld,
                TrajectGebeurtenis.VoordrachtAfgewezen,
                TrajectGebeurtenis.BesluitBekendgemaakt,
                TrajectGebeurtenis.BesluitHersteld {

    /** Which traject. */
    TrajectId traject();

    /** Which voorstel. */
    DossierId dossier();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde(), traject().waarde());
    }

    /**
     * A go started a traject.
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param dossierversie number of the version that is decided on
     * @param voorgesteld the proposed degree
     * @param route the degree whose rows are followed
     * @param regeling version of the policy
     * @param vorige the traject that was sent back before
     * @param op legal day
     * @param door who gave the go
     */
    public record TrajectGestart(
            TrajectId traject,
            DossierId dossier,
            int dossierversie,
            Verbindendheid voorgesteld,
            Verbindendheid route,
            String regeling,
            Optional<TrajectId> vorige,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {}

    /**
     * A traject made a move.
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param nummer order of the move in the traject
     * @param van step before
     * @param actor for which part in the procedure
     * @param handeling what was done
     * @param geval in which case
     * @param naar step after
     * @param regeling version of the policy
     * @param tot for HOUDT_AAN: until when; for AGENDEERT: the meeting
     * @param betreft the advice, raadpleging or besluit that it is about
     * @param redenSha256 salted hash of the reason; empty without one
     * @param op legal day
     * @param door who, and for which body
     */
    public record StapGezet(
            TrajectId traject,
            DossierId dossier,
            int nummer,
            Stap van,
            Actor actor,
            Handeling handeling,
            Geval geval,
            Stap naar,
            String regeling,
            Optional<LocalDate> tot,
            Optional<UUID> betreft,
            String redenSha256,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {}

    /**
     * A besluit was taken and stands in the register.
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param besluit the besluit
     * @param standaard the standard
     * @param orgaan the body that decided
     * @param graden the decided degrees, weakest first; empty for a withdrawal
     * @param dossierversie number of the version that was decided on
     * @param sha256 of that version
     * @param adviezen every advice that was given on it
     * @param datum day of the besluit
     * @param op legal day of recording
     * @param door who recorded it, for that body
     */
    public record StandaardVastgesteld(
            TrajectId traject,
            DossierId dossier,
            BesluitId besluit,
            StandaardId standaard,
            Actor orgaan,
            List<Verbindendheid> graden,
            int dossierversie,
            String sha256,
            List<UUID> adviezen,
            LocalDate datum,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {

        public StandaardVastgesteld {
            graden = List.copyOf(graden);
            adviezen = List.copyOf(adviezen);
        }
    }

    /**
     * The deciding body did not adopt it.
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param besluit the besluit
     * @param orgaan the body that decided
     * @param datum day of the besluit
     * @param op legal day of recording
     * @param door who recorded it, for that body
     */
    public record VoordrachtAfgewezen(
            TrajectId traject,
            DossierId dossier,
            BesluitId besluit,
            Actor orgaan,
            LocalDate datum,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {}

    /**
     * A besluit was made known (§4).
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param besluit the besluit
     * @param datum day of the letter
     * @param op legal day of recording
     * @param door who, for the directie
     */
    public record BesluitBekendgemaakt(
            TrajectId traject,
            DossierId dossier,
            BesluitId besluit,
            LocalDate datum,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {}

    /**
     * A wrongly recorded besluit was corrected by a new record.
     *
     * @param traject which one
     * @param dossier the voorstel
     * @param oud the wrong record; it stays readable
     * @param nieuw the record that counts
     * @param op legal day of recording
     * @param door the second person
     */
    public record BesluitHersteld(
            TrajectId traject,
            DossierId dossier,
            BesluitId oud,
            BesluitId nieuw,
            LocalDate op,
            Ondertekening door)
            implements TrajectGebeurtenis {}
}
