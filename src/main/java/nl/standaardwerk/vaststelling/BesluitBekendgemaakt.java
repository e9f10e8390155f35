// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.voorbereiding.DossierId;

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
