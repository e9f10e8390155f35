// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body gave its advice.
 *
 * @param advies the record
 * @param ronde the round
 * @param dossier the dossier
 * @param actor what kind of body
 * @param orgaan the body
 * @param strekking what it comes down to
 * @param laatste whether nobody in the round has still to answer
 * @param op legal day
 * @param door who recorded it, for the body
 */
public record AdviesUitgebracht(
        AdviesId advies,
        UUID ronde,
        DossierId dossier,
        Actor actor,
        OrgaanCode orgaan,
        Strekking strekking,
        boolean laatste,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), advies.waarde());
    }
}
