// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import java.util.UUID;

/**
 * Identity of one condition in an advice.
 *
 * @param waarde random, permanent
 */
public record VoorwaardeId(UUID waarde) {

    /** A new identity. */
    public static VoorwaardeId nieuw() {
        return new VoorwaardeId(UUID.randomUUID());
    }
}
