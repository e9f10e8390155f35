// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import java.util.UUID;

/** Identity of one stored version of a file. */
public record BestandId(UUID waarde) {

    static BestandId nieuw() {
        return new BestandId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
