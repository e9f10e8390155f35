// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Categorie;

/**
 * What a besluit says about the standard as a whole.
 *
 * @param sleutel wanted last part of its permanent address; empty to make it from the title. Only
 *     the first besluit counts; a number is added when it is taken
 * @param titel full name; never blank
 * @param omschrijving one or two sentences; may be empty
 * @param eigenaar who owns it; empty when not known
 * @param beheerder who keeps it; empty when not known
 * @param categorie which of the three kinds of matters (note §2)
 * @param toepassingsgebied for what it holds; empty when not known
 * @param werkingsgebied for whom it holds
 */
public record Standaardgegevens(
        String sleutel,
        String titel,
        String omschrijving,
        String eigenaar,
        String beheerder,
        Categorie categorie,
        String toepassingsgebied,
        Werkingsgebied werkingsgebied) {

    public Standaardgegevens {
        if (titel.isBlank()) {
            throw new IllegalArgumentException("titel is blank");
        }
    }
}
