// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Trede;
import nl.standaardwerk.regeling.Verbindendheid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Builders that name only what matters. */
public final class Voorbeelden {

    private static final Ondertekening DOOR = new Ondertekening(new UUID(0, 7), "BESTUUR");

    private Voorbeelden() {}

    public static BesluitBouwer eenBesluit() {
        return new BesluitBouwer();
    }

    public static Standaard eenStandaard(String sleutel, Besluit... besluiten) {
        var id = StandaardId.nieuw();
        var inschrijvingen = new ArrayList<Inschrijving>();
        for (Besluit besluit : besluiten) {
            inschrijvingen.add(
                    new Inschrijving(
                            besluit,
                            id,
                            inschrijvingen.size() + 1L,
                            Instant.EPOCH,
                            List.of(besluiten).stream()
                                    .filter(b -> b.herstelt().equals(Optional.of(besluit.id())))
                                    .map(Besluit::id)
                                    .findFirst(),
                            Optional.empty()));
        }
        return new Standaard(id, sleutel, false, inschrijvingen);
    }

    public static Trede besloten(Verbindendheid graad, String vanaf) {
        return new Trede.Besloten(graad, Datering.van(vanaf));
    }

    public static Trede voorgenomen(Verbindendheid graad, String vanaf) {
        return new Trede.Voorgenomen(graad, Datering.van(vanaf));
    }

    /** A besluit with full defaults. */
    public static final class BesluitBouwer {

        private BesluitId id = BesluitId.nieuw();
        private Besluitsoort soort = Besluitsoort.VASTSTELLING;
        private Optional<StandaardId> standaard = Optional.empty();
        private Optional<BesluitId> herstelt = Optional.empty();
        private String sleutel = "";
        private String titel = "Voorbeeldstandaard";
        private String omschrijving = "Een standaard als voorbeeld.";
        private String datum = "2021-01-15";
        private Ladder ladder = Ladder.LEEG;
        private Optional<Datering> einde = Optional.empty();
        private Set<Kenmerk> kenmerken = Set.of();
        private boolean demonstratie;
        private List<Versie> versies = List.of();
        private List<Bronvermelding> bronnen = List.of();
        private List<Relatie> relaties = List.of();
        private Onderbouwing onderbouwing = Onderbouwing.GEEN;
        private Werkingsgebied gebied = new Werkingsgebied.AlleGemeenten();

        public BesluitBouwer soort(Besluitsoort soort) {
            this.soort = soort;
            return this;
        }

        public BesluitBouwer over(StandaardId id) {
            standaard = Optional.of(id);
            return this;
        }

        public BesluitBouwer herstelt(BesluitId oud, StandaardId over) {
            herstelt = Optional.of(oud);
            return over(over);
        }

        public BesluitBouwer titel(String titel) {
            this.titel = titel;
            return this;
        }

        public BesluitBouwer sleutel(String sleutel) {
            this.sleutel = sleutel;
            return this;
        }

        public BesluitBouwer omschrijving(String omschrijving) {
            this.omschrijving = omschrijving;
            return this;
        }

        public BesluitBouwer op(String datum) {
            this.datum = datum;
            return this;
        }

        public BesluitBouwer met(Trede... treden) {
            ladder = Ladder.van(treden);
            return this;
        }

        public BesluitBouwer einde(String datum) {
            einde = Optional.of(Datering.van(datum));
            return this;
        }

        public BesluitBouwer historisch(Kenmerk... kenmerken) {
            soort = Besluitsoort.HISTORISCH;
            var alle = new ArrayList<>(List.of(kenmerken));
            alle.add(Kenmerk.HISTORISCH_VASTGELEGD);
            this.kenmerken = Set.copyOf(alle);
            return this;
        }

        public BesluitBouwer demonstratie() {
            demonstratie = true;
            return this;
        }

        public BesluitBouwer versies(Versie... versies) {
            this.versies = List.of(versies);
            return this;
        }

        public BesluitBouwer bronnen(Bronvermelding... bronnen) {
            this.bronnen = List.of(bronnen);
            return this;
        }

        public BesluitBouwer relaties(Relatie... relaties) {
            this.relaties = List.of(relaties);
            return this;
        }

        public BesluitBouwer onderbouwing(Onderbouwing onderbouwing) {
            this.onderbouwing = onderbouwing;
            return this;
        }

        public BesluitBouwer voor(Werkingsgebied gebied) {
            this.gebied = gebied;
            return this;
        }

        public Besluit maak() {
            return new Besluit(
                    id,
                    soort,
                    standaard,
                    herstelt,
                    new Standaardgegevens(
                            sleutel,
                            titel,
                            omschrijving,
                            "VNG",
                            "VNG Realisatie",
                            Categorie.INFORMATIEKUNDIG,
                            "Waarvoor hij geldt",
                            gebied),
                    versies,
                    "bestuur",
                    Datering.van(datum),
                    ladder,
                    einde,
                    relaties,
                    onderbouwing,
                    bronnen,
                    kenmerken,
                    demonstratie,
                    DOOR);
        }
    }
}
