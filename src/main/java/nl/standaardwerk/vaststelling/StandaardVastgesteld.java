// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.voorbereiding.DossierId;

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
