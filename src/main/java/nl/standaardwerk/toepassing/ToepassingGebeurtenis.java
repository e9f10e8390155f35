// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened with what gemeenten must do and say; no text. */
sealed interface ToepassingGebeurtenis extends DomainEvent {

    /** The standard that it is about. */
    StandaardId standaard();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(standaard().waarde());
    }

    /** So many Verplichtingen of a standard began, ended or were corrected, all at once. */
    record VerplichtingenBijgewerkt(
            StandaardId standaard, int begonnen, int beeindigd, LocalDate op, Ondertekening door)
            implements ToepassingGebeurtenis {}

    /** A gemeente said how it applies a standard: its opgave with this number. */
    record OpgaveGedaan(
            StandaardId standaard,
            GemeenteCode gemeente,
            int nummer,
            Opgavesoort soort,
            LocalDate op,
            Ondertekening door)
            implements ToepassingGebeurtenis {}

    /** So many invented opgaven were added to the demonstration. */
    record VoorbeeldopgavenToegevoegd(
            StandaardId standaard, int aantal, LocalDate op, Ondertekening door)
            implements ToepassingGebeurtenis {}

    /** Something happened between VNG and a gemeente about its Uitleg; internal. */
    record BeoordelingsstapGezet(
            StandaardId standaard,
            GemeenteCode gemeente,
            int nummer,
            Beoordeling.Soort soort,
            LocalDate op,
            Ondertekening door)
            implements ToepassingGebeurtenis {

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /** The verdict about the Uitleg of a gemeente. */
    record UitlegBeoordeeld(
            StandaardId standaard,
            GemeenteCode gemeente,
            int nummer,
            Beoordeling.Oordeel oordeel,
            LocalDate op,
            Ondertekening door)
            implements ToepassingGebeurtenis {}
}
