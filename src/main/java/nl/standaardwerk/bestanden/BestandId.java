// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.NietGevonden;

import java.util.Optional;
import java.util.UUID;

/** Identity of a kept file; its bytes never change. */
public record BestandId(UUID waarde) {

    static BestandId nieuw() {
        return new BestandId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote; empty when this is no identity at all. */
    public static Optional<BestandId> vind(String id) {
        try {
            return Optional.of(new BestandId(UUID.fromString(id)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws NietGevonden when this is no identity at all
     */
    public static BestandId lees(String id) {
        return vind(id).orElseThrow(() -> new NietGevonden("bestand", id));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
