// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What happened with a measurement of draagvlak: when it was agreed, and when its figures came.
 * Internal, as every change of a dossier that is being written.
 */
sealed interface OnderbouwingGebeurtenis extends DomainEvent {

    /** The dossier that it is about. */
    DossierId dossier();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde());
    }

    @Override
    default boolean openbaar() {
        return false;
    }

    /** It was agreed, or agreed otherwise, when it is enough. */
    record DraagvlakAfgesproken(
            DossierId dossier,
            UUID meting,
            Afspraak.Populatie populatie,
            int omvang,
            int grens,
            int minsteRespons,
            LocalDate op,
            Ondertekening door)
            implements OnderbouwingGebeurtenis {}

    /** Figures were recorded, or corrected; the platform said whether it is enough. */
    record DraagvlakGemeten(
            DossierId dossier,
            UUID meting,
            int antwoorden,
            int voor,
            Draagvlakstand stand,
            LocalDate op,
            Ondertekening door)
            implements OnderbouwingGebeurtenis {}
}
