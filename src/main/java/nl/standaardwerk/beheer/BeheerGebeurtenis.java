// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened with the beheer of a standard; no text. */
sealed interface BeheerGebeurtenis extends DomainEvent {

    /** The standard that it is about. */
    StandaardId standaard();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(standaard().waarde());
    }

    /** A role, release, evaluation or financing was recorded. */
    record BeheerfeitVastgelegd(
            StandaardId standaard,
            UUID feit,
            Beheerfeit.Soort soort,
            LocalDate vanaf,
            LocalDate op,
            Ondertekening door)
            implements BeheerGebeurtenis {}

    /** Something became of it. */
    record BeheerfeitVervolgd(
            StandaardId standaard,
            UUID feit,
            Beheerfeit.Vervolgsoort soort,
            LocalDate dag,
            LocalDate op,
            Ondertekening door)
            implements BeheerGebeurtenis {}

    /** Somebody asked to change the standard. */
    record WijzigingVerzocht(StandaardId standaard, UUID verzoek, LocalDate op, Ondertekening door)
            implements BeheerGebeurtenis {}

    /** A step was taken with such a request. */
    record WijzigingsverzoekBehandeld(
            StandaardId standaard,
            UUID verzoek,
            Wijzigingsverzoek.Status status,
            LocalDate op,
            Ondertekening door)
            implements BeheerGebeurtenis {}

    /** The directie said what becomes of a planned stage whose date had come. */
    record TredevraagBeantwoord(
            StandaardId standaard,
            UUID besluit,
            Verbindendheid graad,
            Tredevraag.Antwoordsoort soort,
            Optional<LocalDate> tot,
            LocalDate op,
            Ondertekening door)
            implements BeheerGebeurtenis {}
}
