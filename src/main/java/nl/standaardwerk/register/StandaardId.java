// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.util.UUID;

/** Identity of a standard in the register; permanent. */
public record StandaardId(UUID waarde) {

    /** A new identity. */
    public static StandaardId nieuw() {
        return new StandaardId(UUID.randomUUID());
    }
}
