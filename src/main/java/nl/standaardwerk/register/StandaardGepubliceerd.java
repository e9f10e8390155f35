// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A besluit stands in the register.
 *
 * @param standaard the standard
 * @param besluit the besluit
 * @param soort what it does
 * @param sleutel permanent last part of the address of the standard
 * @param ladder the decided and planned degrees, as {@code GRAAD@date}
 * @param herstelt the besluit that it replaces
 * @param dossier the dossier it rests on, so that it shows on that tijdlijn
 * @param op day on which it was recorded
 * @param door who recorded it, and for whom
 */
public record StandaardGepubliceerd(
        StandaardId standaard,
        BesluitId besluit,
        Besluitsoort soort,
        String sleutel,
        List<String> ladder,
        Optional<BesluitId> herstelt,
        Optional<UUID> dossier,
        LocalDate op,
        Ondertekening door)
        implements DomainEvent {

    public StandaardGepubliceerd {
        ladder = List.copyOf(ladder);
    }

    @Override
    public List<UUID> onderwerpen() {
        return dossier.map(d -> List.of(standaard.waarde(), besluit.waarde(), d))
                .orElseGet(() -> List.of(standaard.waarde(), besluit.waarde()));
    }
}
