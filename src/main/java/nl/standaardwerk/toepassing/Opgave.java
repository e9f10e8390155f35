// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a gemeente said about a standard on a day. Written once; the last one counts.
 *
 * @param id its identity
 * @param standaard about which standard
 * @param gemeente who said it
 * @param nummer order among what this gemeente said about this standard, from 1
 * @param stand what it said
 * @param verlenging how many times in a row an Uitleg was renewed: each with a later last day
 * @param op day of sending in
 * @param demonstratie whether it is invented
 */
public record Opgave(
        UUID id,
        StandaardId standaard,
        GemeenteCode gemeente,
        int nummer,
        Stand.Opgegeven stand,
        int verlenging,
        LocalDate op,
        boolean demonstratie) {

    /** Where what is prepared belongs. */
    public record Plek(StandaardId standaard, GemeenteCode gemeente, Opgavesoort soort) {}

    /** One of the opgaven of a gemeente about a standard. */
    public record Nummer(StandaardId standaard, GemeenteCode gemeente, int nummer) {}

    /** How many times an Uitleg is renewed, when this is said after what was said before. */
    static int verlenging(Optional<Opgave> laatste, Stand.Opgegeven stand) {
        if (!(stand instanceof Stand.LegUit(var nieuw))
                || laatste.isEmpty()
                || !(laatste.get().stand() instanceof Stand.LegUit(var oud))) {
            return 0;
        }
        return laatste.get().verlenging() + (nieuw.tot().isAfter(oud.tot()) ? 1 : 0);
    }
}
