// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A step was taken in a toezichtzaak; no text. Internal before the afspraak.
 *
 * @param termijn last day of the running term since
 */
record ToezichtstapGezet(
        UUID zaak,
        StandaardId standaard,
        GemeenteCode gemeente,
        Stapsoort soort,
        Optional<LocalDate> termijn,
        boolean openbaar,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    /** Only a public step is on the tijdlijn of its standard. */
    @Override
    public List<UUID> onderwerpen() {
        return openbaar ? List.of(zaak, standaard.waarde()) : List.of(zaak);
    }
}
