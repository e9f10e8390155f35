// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.voorbereiding.DossierId;

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
