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
 * A condition of an advice was met.
 *
 * @param voorwaarde the condition
 * @param advies the advice
 * @param dossier the dossier
 * @param orgaan the body that made the condition
 * @param nummer its place in the advice
 * @param op legal day
 * @param door who recorded it
 */
public record VoorwaardeVoldaan(
        VoorwaardeId voorwaarde,
        AdviesId advies,
        DossierId dossier,
        OrgaanCode orgaan,
        int nummer,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde(), advies.waarde());
    }
}
