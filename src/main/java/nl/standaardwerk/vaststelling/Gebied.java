// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.register.Werkingsgebied;

/**
 * For what and for whom a standard holds, and who looks after it.
 *
 * @param toepassingsgebied for what; not blank
 * @param werkingsgebied for whom
 * @param eigenaar who owns it; may be empty
 * @param beheerder who keeps it; may be empty
 */
public record Gebied(
        String toepassingsgebied,
        Werkingsgebied werkingsgebied,
        String eigenaar,
        String beheerder) {

    public Gebied {
        toepassingsgebied = TekstReader.verplicht(toepassingsgebied, "toepassingsgebied");
        eigenaar = eigenaar.strip();
        beheerder = beheerder.strip();
    }
}
