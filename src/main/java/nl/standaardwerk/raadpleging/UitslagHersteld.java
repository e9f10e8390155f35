// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A wrongly recorded outcome was corrected by a new record.
 *
 * @param raadpleging which one
 * @param traject the run of the procedure
 * @param dossier the dossier
 * @param oud number of the wrong entry; it stays readable
 * @param nieuw number of the entry that counts
 * @param aangenomen what the corrected outcome is
 * @param op legal day
 * @param door the second person, for the stembureau
 */
public record UitslagHersteld(
        RaadplegingId raadpleging,
        UUID traject,
        DossierId dossier,
        int oud,
        int nieuw,
        boolean aangenomen,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), raadpleging.waarde());
    }
}
