// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened with an openbare consultatie; no names, no text. */
sealed interface ConsultatieGebeurtenis extends DomainEvent {

    /** The dossier that it is about. */
    DossierId dossier();

    /** The consultatie. */
    UUID consultatie();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde());
    }

    /** Opened on a version; {@code uiterlijk} is the last day. */
    record ConsultatieGeopend(
            UUID consultatie,
            DossierId dossier,
            int dossierversie,
            String sha256,
            LocalDate uiterlijk,
            LocalDate op,
            Ondertekening door)
            implements ConsultatieGebeurtenis {}

    /** Lasts longer. */
    record ConsultatieVerlengd(
            UUID consultatie,
            DossierId dossier,
            LocalDate uiterlijk,
            LocalDate op,
            Ondertekening door)
            implements ConsultatieGebeurtenis {}

    /** Closed early, with a reason. */
    record ConsultatieGesloten(
            UUID consultatie, DossierId dossier, LocalDate op, Ondertekening door)
            implements ConsultatieGebeurtenis {}

    /** Something happened with one reaction; not on the public tijdlijn. */
    record ReactieVastgelegd(
            UUID consultatie,
            DossierId dossier,
            UUID reactie,
            Reactiehandeling handeling,
            LocalDate op,
            Ondertekening door)
            implements ConsultatieGebeurtenis {

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /** What happened with a reaction. */
    enum Reactiehandeling {
        ONTVANGEN,
        VERVANGEN,
        INGETROKKEN,
        VERBORGEN,
        GETOOND,
        BEANTWOORD
    }
}
