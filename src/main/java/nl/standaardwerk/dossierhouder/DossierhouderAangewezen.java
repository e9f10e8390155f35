// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.dossierhouder;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directie named who holds a dossier; internal, and of accounts only: no names. */
public record DossierhouderAangewezen(
        DossierId dossier,
        int volgnummer,
        AccountId houder,
        Optional<AccountId> vervanger,
        LocalDate op,
        Ondertekening door)
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
