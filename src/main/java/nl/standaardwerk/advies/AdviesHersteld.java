// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A wrongly recorded advice was corrected by a new record.
 *
 * @param oud the wrong record; it stays readable
 * @param nieuw the record that counts
 * @param dossier the dossier
 * @param orgaan whose advice it is
 * @param strekking what the corrected advice comes down to
 * @param op legal day
 * @param door the second person
 */
public record AdviesHersteld(
        AdviesId oud,
        AdviesId nieuw,
        DossierId dossier,
        OrgaanCode orgaan,
        Strekking strekking,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), oud.waarde(), nieuw.waarde());
    }
}
