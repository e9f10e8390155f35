// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.regeling.Datering;
import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.BesluitId;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Inschrijving;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.register.Relatie;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.register.Standaardgegevens;
import nl.standaardwerk.register.Versie;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Rol;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided before or outside the platform, for LEGT_HISTORISCH_VAST: as the sources report
 * it, with its gaps, without a step check.
 *
 * @param standaard the standard it is about; empty for a new one
 * @param herstelt the historic record that this one corrects
 * @param gegevens what it says about the standard as a whole
 * @param versies what it says about versions; may be empty
 * @param orgaan the body, as reported; empty when not found
 * @param datum day, month or year of the besluit, or unknown
 * @param ladder the degrees by date; empty without a besluit
 * @param einde first day without degree; empty when none is known
 * @param relaties to other standards
 * @param bronnen one source per fact, at least one
 * @param kenmerken marks beside HISTORISCH_VASTGELEGD, which is added
 * @param bekendmaking the letter, when one was found
 */
public record HistorischBesluit(
        Optional<StandaardId> standaard,
        Optional<BesluitId> herstelt,
        Standaardgegevens gegevens,
        List<Versie> versies,
        String orgaan,
        Datering datum,
        Ladder ladder,
        Optional<Datering> einde,
        List<Relatie> relaties,
        List<Bronvermelding> bronnen,
        Set<Kenmerk> kenmerken,
        Optional<Inschrijving.Bekendmaking> bekendmaking) {

    public HistorischBesluit {
        versies = List.copyOf(versies);
        relaties = List.copyOf(relaties);
        bronnen = List.copyOf(bronnen);
        kenmerken = Set.copyOf(kenmerken);
    }

    /** Whether this person may enter history, and confirm what another entered. */
    public static boolean mag(Gebruiker door) {
        return Historie.mag(door);
    }

    /**
     * The role in which this person enters or confirms history.
     *
     * @throws GeenRecht without such a role
     * @throws VaststellingGeweigerd for an account of the demonstration: history is real
     */
    public static Rol vereist(Gebruiker door) {
        return Historie.vereist(door);
    }

    /**
     * What was entered in the register.
     *
     * @param besluit the besluit
     * @param standaard the standard it is about
     */
    public record Vastgelegd(BesluitId besluit, StandaardId standaard) {}
}
