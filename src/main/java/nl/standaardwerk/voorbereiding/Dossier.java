// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.regeling.Toetsvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a dossier, whole.
 *
 * @param versie which version, with its hash
 * @param gegevens what the voorstel said then
 * @param toets answers given so far; a question without an answer is absent
 * @param motivering texts written so far; an aspect without text is absent
 * @param documenten newest version of every document, by name
 */
public record Dossier(
        Dossierversie versie,
        Voorstelgegevens gegevens,
        Map<Toetsvraag, Toetsantwoord> toets,
        Map<Motiveringsaspect, Motivering> motivering,
        List<Document> documenten) {

    public Dossier {
        toets = Map.copyOf(toets);
        motivering = Map.copyOf(motivering);
        documenten = List.copyOf(documenten);
    }

    /** The file with this identity, if this version has it. */
    public Optional<Document> document(BestandId id) {
        return documenten.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** The parts of a dossier that are saved one at a time. */
    public enum Onderdeel {
        GEGEVENS,
        TOETSVRAAG,
        MOTIVERING,
        BESTAND,
        /** A structured part kept by a {@link Dossierbron}. */
        ONDERBOUWING
    }

    /**
     * One line of the list of versions: what was saved, by whom, when.
     *
     * @param versie number and hash
     * @param onderdeel which kind of part was saved
     * @param naam which one: name of a Toetsvraag or Motiveringsaspect; empty otherwise
     * @param op day
     * @param vastgelegd moment
     * @param door who, and for whom
     */
    public record Wijziging(
            Dossierversie versie,
            Onderdeel onderdeel,
            String naam,
            LocalDate op,
            Instant vastgelegd,
            Ondertekening door) {}
}
