// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import java.util.Optional;
import java.util.UUID;

/** Identity of a meeting. */
public record VergaderingId(UUID waarde) {

    static VergaderingId nieuw() {
        return new VergaderingId(UUID.randomUUID());
    }

    /** The identity that was sent; empty when it is none. */
    static Optional<VergaderingId> lees(String tekst) {
        try {
            return Optional.of(new VergaderingId(UUID.fromString(tekst)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
