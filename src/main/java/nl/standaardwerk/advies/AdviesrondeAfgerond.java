// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of advice came to its end.
 *
 * @param ronde the round
 * @param dossier the dossier
 * @param actor what kind of bodies were asked
 * @param laatste the last advice; empty when the round was closed without all
 * @param op legal day
 * @param door who gave the last advice, or who closed it
 */
public record AdviesrondeAfgerond(
        UUID ronde,
        DossierId dossier,
        Actor actor,
        Optional<AdviesId> laatste,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde());
    }
}
