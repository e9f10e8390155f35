// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Datering;

import java.time.Instant;
import java.util.Optional;

/**
 * A besluit as it stands in the register.
 *
 * @param besluit what was decided
 * @param standaard the standard it is about
 * @param volgnummer order of recording; never reused, may skip
 * @param vastgelegd moment of recording
 * @param hersteldDoor the besluit that took its place; empty while it counts
 * @param bekendmaking when and how it was made known; empty when not (yet)
 */
public record Inschrijving(
        Besluit besluit,
        StandaardId standaard,
        long volgnummer,
        Instant vastgelegd,
        Optional<BesluitId> hersteldDoor,
        Optional<Bekendmaking> bekendmaking) {

    /**
     * The letter to the members.
     *
     * @param op its date
     * @param brief its reference, for example Lbr. 19/033; may be empty
     */
    public record Bekendmaking(Datering op, String brief) {}
}
