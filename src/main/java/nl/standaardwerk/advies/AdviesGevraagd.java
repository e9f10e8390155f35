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
 * A body was asked for advice.
 *
 * @param ronde the round
 * @param dossier the dossier
 * @param dossierversie number of its version
 * @param actor what kind of body
 * @param orgaan the body
 * @param uiterlijk day by which the advice is due
 * @param op legal day
 * @param door who asked
 */
public record AdviesGevraagd(
        UUID ronde,
        DossierId dossier,
        int dossierversie,
        Actor actor,
        OrgaanCode orgaan,
        LocalDate uiterlijk,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde());
    }
}
