// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import java.util.UUID;

/** Identity of a voorstel and of its dossier: they are one to one. */
public record DossierId(UUID waarde) {

    static DossierId nieuw() {
        return new DossierId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
