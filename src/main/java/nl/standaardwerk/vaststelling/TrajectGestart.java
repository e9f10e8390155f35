// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import java.util.Optional;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.voorbereiding.DossierId;

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
