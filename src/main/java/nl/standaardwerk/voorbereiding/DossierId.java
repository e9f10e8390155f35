// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identity of a voorstel and of its dossier: they are one to one. */
public record DossierId(UUID waarde) {

    private static final Pattern VORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static DossierId nieuw() {
        return new DossierId(UUID.randomUUID());
    }

    /** As it was written; empty when it is none. */
    static Optional<DossierId> lees(String tekst) {
        return VORM.matcher(tekst).matches()
                ? Optional.of(new DossierId(UUID.fromString(tekst)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
