// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.betwisting;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.stemming.Stemming;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened with a contestation; no text. */
sealed interface BetwistingGebeurtenis extends DomainEvent {

    /** Whose outcome. */
    RaadplegingId raadpleging();

    /** What was voted on. */
    DossierId dossier();

    @Override
    default List<UUID> onderwerpen() {
        return List.of(dossier().waarde(), raadpleging().waarde());
    }

    /** A gemeente contested the outcome. */
    record UitslagBetwist(
            RaadplegingId raadpleging,
            DossierId dossier,
            int nummer,
            GemeenteCode gemeente,
            Betwisting.Grond grond,
            LocalDate op,
            Ondertekening door)
            implements BetwistingGebeurtenis {

        static UitslagBetwist van(Stemming stemming, Betwisting b, Ondertekening door) {
            return new UitslagBetwist(
                    stemming.id(),
                    stemming.dossier(),
                    b.nummer(),
                    b.gemeente(),
                    b.inhoud().grond(),
                    b.op(),
                    door);
        }
    }

    /** The bestuur decided. */
    record BetwistingBeslist(
            RaadplegingId raadpleging,
            DossierId dossier,
            int nummer,
            Betwisting.Oordeel oordeel,
            Optional<RaadplegingId> nieuw,
            LocalDate datum,
            LocalDate op,
            Ondertekening door)
            implements BetwistingGebeurtenis {

        static BetwistingBeslist van(
                Stemming stemming,
                int nummer,
                Betwisting.Beslissing beslissing,
                Ondertekening door) {
            return new BetwistingBeslist(
                    stemming.id(),
                    stemming.dossier(),
                    nummer,
                    beslissing.uitspraak().oordeel(),
                    beslissing.nieuw(),
                    beslissing.uitspraak().datum(),
                    beslissing.op(),
                    door);
        }
    }
}
