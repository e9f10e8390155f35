// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A gemeente fixed its raadsrapportage of a year. */
record RapportageVastgesteld(
        UUID rapportage,
        GemeenteCode gemeente,
        int jaar,
        int versie,
        LocalDate besluit,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    static RapportageVastgesteld van(Vastgesteld v, Ondertekening door) {
        return new RapportageVastgesteld(
                v.id(), v.gemeente(), v.jaar(), v.versie(), v.besluit(), v.op(), door);
    }

    @Override
    public List<UUID> onderwerpen() {
        return List.of(rapportage);
    }
}
