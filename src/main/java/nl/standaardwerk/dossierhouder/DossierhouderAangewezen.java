// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The directie named who holds a dossier; internal. Who they are stands in the naming with this
 * number, not here: an event names no person.
 */
public record DossierhouderAangewezen(
        DossierId dossier, int volgnummer, boolean metVervanger, LocalDate op, Ondertekening door)
        implements DomainEvent {

    @Override
    public List<UUID> onderwerpen() {
        return List.of(dossier.waarde());
    }

    @Override
    public boolean openbaar() {
        return false;
    }
}
