// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import java.util.UUID;

/**
 * Identity of one recorded advice.
 *
 * @param waarde random, permanent
 */
public record AdviesId(UUID waarde) {

    /** A new identity. */
    public static AdviesId nieuw() {
        return new AdviesId(UUID.randomUUID());
    }
}
