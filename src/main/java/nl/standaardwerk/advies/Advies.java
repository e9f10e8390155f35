// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.advies;

import nl.standaardwerk.regeling.Verbindendheid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a body said about a version of a dossier, recorded whole and never changed.
 *
 * @param id its identity
 * @param vraag what was asked, of whom, when, and by when it was due
 * @param ontvangen the day on which it was given
 * @param strekking what it comes down to
 * @param motivering why
 * @param voorwaarden in their order; empty unless POSITIEF_ONDER_VOORWAARDEN
 * @param graad how strongly the standard should bind
 * @param anderTermijn another first day than proposed; empty when it agrees
 * @param tempo remark on the tempo; may be empty
 * @param herstelt the wrong record that this one corrects
 * @param hersteldDoor the record that corrects this one; empty while this one counts
 */
public record Advies(
        AdviesId id,
        Adviesvraag vraag,
        LocalDate ontvangen,
        Strekking strekking,
        String motivering,
        List<Voorwaarde> voorwaarden,
        Verbindendheid graad,
        Optional<LocalDate> anderTermijn,
        String tempo,
        Optional<AdviesId> herstelt,
        Optional<AdviesId> hersteldDoor) {

    public Advies {
        voorwaarden = List.copyOf(voorwaarden);
    }

    /** Whether this record counts: no later one corrects it. */
    public boolean geldt() {
        return hersteldDoor.isEmpty();
    }
}
