// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.voorbereiding.DossierId;

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
