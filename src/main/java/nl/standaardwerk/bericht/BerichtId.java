// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import java.util.UUID;

/** Identity of a bericht. */
public record BerichtId(UUID waarde) {

    static BerichtId nieuw() {
        return new BerichtId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
