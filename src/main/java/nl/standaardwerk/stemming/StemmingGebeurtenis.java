// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.journaal.DomainEvent;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.raadpleging.RaadplegingId;
import nl.standaardwerk.voorbereiding.DossierId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened with a vote; never a choice, nor who voted. */
sealed interface StemmingGebeurtenis extends DomainEvent {

    /** The raadpleging. */
    RaadplegingId raadpleging();

    /** Planned, or planned again. */
    record StemmingGepland(
            RaadplegingId raadpleging,
            DossierId dossier,
            int versie,
            Instant opent,
            Instant sluit,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(dossier.waarde(), raadpleging.waarde());
        }
    }

    /** The first person wants something, or the second person did not agree. */
    record StemmingGevraagd(
            RaadplegingId raadpleging,
            int nummer,
            Bureaudaad daad,
            boolean afgewezen,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(raadpleging.waarde());
        }

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /** Opened by two persons: everything is frozen, {@code sha256} is that of the document. */
    record StemmingGeopend(
            RaadplegingId raadpleging,
            DossierId dossier,
            Instant opent,
            Instant sluit,
            LocalDate peildatum,
            int kiezers,
            long gewicht,
            String sha256,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(dossier.waarde(), raadpleging.waarde());
        }
    }

    /** Closed early by two persons. */
    record StemmingGesloten(
            RaadplegingId raadpleging,
            DossierId dossier,
            Instant moment,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(dossier.waarde(), raadpleging.waarde());
        }
    }

    /** Counted and declared by two persons; {@code sha256} is that of the file with every vote. */
    record StemmingGeteld(
            RaadplegingId raadpleging,
            DossierId dossier,
            Telling.Uitkomst uitkomst,
            Optional<String> gekozen,
            String sha256,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(dossier.waarde(), raadpleging.waarde());
        }
    }

    /** A gemeentesecretaris named who votes; not on the public tijdlijn. */
    record StemgemachtigdeAangewezen(
            RaadplegingId raadpleging, int nummer, LocalDate op, Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(raadpleging.waarde());
        }

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /**
     * A vote was cast. The check figure binds the choice without telling it; the subject is the
     * vote itself, so that the line stands on no tijdlijn.
     */
    record StemUitgebracht(
            RaadplegingId raadpleging,
            UUID stem,
            String controlegetal,
            Instant moment,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(stem);
        }

        @Override
        public boolean openbaar() {
            return false;
        }
    }

    /**
     * A person of the stembureau noted down a vote that came by letter or telephone; without the
     * choice. The subject is the note itself, so that the line stands on no tijdlijn.
     */
    record StemOpgetekend(
            RaadplegingId raadpleging,
            UUID optekening,
            GemeenteCode gemeente,
            Optekening.Weg weg,
            LocalDate op,
            Ondertekening door)
            implements StemmingGebeurtenis {

        @Override
        public List<UUID> onderwerpen() {
            return List.of(optekening);
        }

        @Override
        public boolean openbaar() {
            return false;
        }
    }
}
