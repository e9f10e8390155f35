// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened with a meeting; no text, no names of members. */
sealed interface VergaderingGebeurtenis extends DomainEvent {

    /** The meeting. */
    VergaderingId vergadering();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(vergadering().waarde());
    }

    /** Planned, moved or cancelled. */
    record VergaderingGepland(
            VergaderingId vergadering,
            int nr,
            LocalDate dag,
            boolean afgelast,
            LocalDate op,
            Ondertekening door)
            implements VergaderingGebeurtenis {}

    /** The agenda was fixed with this many points. */
    record AgendaVastgesteld(
            VergaderingId vergadering, int punten, LocalDate op, Ondertekening door)
            implements VergaderingGebeurtenis {}

    /** A dossier came on the agenda. */
    record DossierGeagendeerd(
            VergaderingId vergadering, UUID dossier, LocalDate op, Ondertekening door)
            implements VergaderingGebeurtenis {}

    /** The body adopted the minutes. */
    record VerslagVastgesteld(VergaderingId vergadering, LocalDate op, Ondertekening door)
            implements VergaderingGebeurtenis {}
}
