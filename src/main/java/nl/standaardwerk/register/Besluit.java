// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A besluit as the register keeps it. It is written once and never changed: a correction is a new
 * besluit that names the old one ({@code herstelt}) and takes its place.
 *
 * @param id its identity, made by the caller
 * @param soort what it does to the register
 * @param standaard the standard it is about; empty for a new one
 * @param herstelt the wrongly recorded besluit that this one replaces (HERSTELT)
 * @param gegevens what it says about the standard as a whole
 * @param versies what it says about versions; may be empty
 * @param orgaan the body that decided, as reported; empty when not found
 * @param datum day of the besluit
 * @param ladder the degrees by date; empty for no change of degree
 * @param einde first day without degree; empty when no end was decided
 * @param relaties to other standards
 * @param onderbouwing the dossier and the advice it rests on
 * @param bronnen sources per fact
 * @param kenmerken marks
 * @param demonstratie true when made by an account of the demonstration
 * @param door who recorded it, and for whom
 */
public record Besluit(
        BesluitId id,
        Besluitsoort soort,
        Optional<StandaardId> standaard,
        Optional<BesluitId> herstelt,
        Standaardgegevens gegevens,
        List<Versie> versies,
        String orgaan,
        Datering datum,
        Ladder ladder,
        Optional<Datering> einde,
        List<Relatie> relaties,
        Onderbouwing onderbouwing,
        List<Bronvermelding> bronnen,
        Set<Kenmerk> kenmerken,
        boolean demonstratie,
        Ondertekening door) {

    public Besluit {
        versies = List.copyOf(versies);
        relaties = List.copyOf(relaties);
        bronnen = List.copyOf(bronnen);
        kenmerken = Set.copyOf(kenmerken);
        require(
                ladder.treden().isEmpty() || kenmerken.stream().noneMatch(Kenmerk::zonderGraad),
                "a degree beside a mark that excludes it");
        require(herstelt.isEmpty() || standaard.isPresent(), "herstelt without standaard");
        require(
                (soort == Besluitsoort.HISTORISCH)
                        == kenmerken.contains(Kenmerk.HISTORISCH_VASTGELEGD),
                "historisch and its mark go together");
        require(
                soort == Besluitsoort.VASTSTELLING
                        || soort == Besluitsoort.HISTORISCH
                        || standaard.isPresent(),
                "besluit about no standaard");
        require(
                !(demonstratie && soort == Besluitsoort.HISTORISCH),
                "demonstratie is never history");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
