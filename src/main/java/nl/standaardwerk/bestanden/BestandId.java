// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.NietGevonden;

import java.util.UUID;

/** Identity of a kept file; its bytes never change. */
public record BestandId(UUID waarde) {

    static BestandId nieuw() {
        return new BestandId(UUID.randomUUID());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws NietGevonden when this is no identity at all
     */
    public static BestandId lees(String id) {
        try {
            return new BestandId(UUID.fromString(id));
        } catch (IllegalArgumentException geenId) {
            throw new NietGevonden("bestand", id);
        }
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
