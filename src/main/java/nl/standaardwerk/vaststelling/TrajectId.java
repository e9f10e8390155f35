// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.util.UUID;

/**
 * Identity of one run of a procedure.
 *
 * @param waarde random, permanent
 */
public record TrajectId(UUID waarde) {

    /** A new identity. */
    public static TrajectId nieuw() {
        return new TrajectId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
