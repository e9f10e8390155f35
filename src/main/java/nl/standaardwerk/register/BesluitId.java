// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.util.Optional;
import java.util.UUID;

/** Identity of a besluit; permanent, and its address is {@code /besluiten/{id}}. */
public record BesluitId(UUID waarde) {

    /** Reads the last part of an address; empty when it is no identity. */
    public static Optional<BesluitId> lees(String tekst) {
        try {
            return Optional.of(new BesluitId(UUID.fromString(tekst)));
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    /** A new identity. */
    public static BesluitId nieuw() {
        return new BesluitId(UUID.randomUUID());
    }
}
