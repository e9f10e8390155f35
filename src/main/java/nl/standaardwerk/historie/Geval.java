// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.regeling.Categorie;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Relatie;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardgegevens;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.register.Werkingsgebied;
import nl.standaardwerk.vaststelling.HistorischBesluit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One standard as history has it.
 *
 * @param gegevens what holds for all its besluiten
 * @param rijen the numbers in the start register that it covers
 * @param besluiten in the order in which they were taken
 */
record Geval(Gegevens gegevens, Set<Integer> rijen, List<Genomen> besluiten) {

    Geval {
        rijen = Set.copyOf(rijen);
        besluiten = List.copyOf(besluiten);
    }

    /** What holds for the standard as a whole. */
    record Gegevens(
            String sleutel,
            String titel,
            String omschrijving,
            String eigenaar,
            Categorie categorie,
            String toepassingsgebied) {}

    /**
     * One besluit, as the sources report it.
     *
     * @param beheerder as known at that besluit
     */
    record Genomen(
            String beheerder,
            String orgaan,
            Datering datum,
            Ladder ladder,
            List<Versie> versies,
            Set<Kenmerk> kenmerken,
            List<Relatie> relaties,
            List<Bronvermelding> bronnen,
            Optional<Inschrijving.Bekendmaking> brief) {}

    /**
     * As the act LEGT_HISTORISCH_VAST wants it.
     *
     * @param standaard the standard, when an earlier besluit already made it
     */
    HistorischBesluit vastleggen(Genomen besluit, Optional<StandaardId> standaard) {
        return new HistorischBesluit(
                standaard,
                Optional.empty(),
                new Standaardgegevens(
                        gegevens.sleutel(),
                        gegevens.titel(),
                        gegevens.omschrijving(),
                        gegevens.eigenaar(),
                        besluit.beheerder(),
                        gegevens.categorie(),
                        gegevens.toepassingsgebied(),
                        new Werkingsgebied.AlleGemeenten()),
                besluit.versies(),
                besluit.orgaan(),
                besluit.datum(),
                besluit.ladder(),
                Optional.empty(),
                besluit.relaties(),
                besluit.bronnen(),
                besluit.kenmerken(),
                besluit.brief());
    }
}
