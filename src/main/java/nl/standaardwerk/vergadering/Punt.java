// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vergadering;

import nl.standaardwerk.voorbereiding.DossierId;

import java.util.Optional;
import java.util.UUID;

/**
 * A point on an agenda.
 *
 * @param nr its number
 * @param dossier what it is about; empty for another point
 * @param nummer of the voorstel; empty for another point
 * @param titel as it came on the agenda
 * @param nagekomen whether it was added after the agenda was fixed
 * @param afgevoerd why it was taken off; empty while it is on
 * @param notitie what the minutes say about it; may be empty
 */
record Punt(
        UUID id,
        int nr,
        Optional<DossierId> dossier,
        String nummer,
        String titel,
        boolean nagekomen,
        Optional<String> afgevoerd,
        Notitie notitie) {

    /**
     * What the minutes say.
     *
     * @param nr how often it was written; 0 for never
     * @param tekst may be empty
     */
    record Notitie(int nr, String tekst) {

        static final Notitie GEEN = new Notitie(0, "");
    }

    boolean staatErop() {
        return afgevoerd.isEmpty();
    }
}
