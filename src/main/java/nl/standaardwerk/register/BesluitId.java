// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.util.UUID;

/** Identity of a besluit; permanent, and its address is {@code /besluiten/{id}}. */
public record BesluitId(UUID waarde) {

    /** A new identity. */
    public static BesluitId nieuw() {
        return new BesluitId(UUID.randomUUID());
    }
}
