// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import java.util.UUID;

/**
 * Identity of a question to the members.
 *
 * @param waarde random, permanent
 */
public record RaadplegingId(UUID waarde) {

    /** A new identity. */
    public static RaadplegingId nieuw() {
        return new RaadplegingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
