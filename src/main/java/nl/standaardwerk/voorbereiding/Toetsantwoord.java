// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to one toetsvraag in a dossier version.
 *
 * @param inhoud what was answered
 * @param op day of this answer
 * @param door author
 * @param versie dossier version in which it was given
 */
public record Toetsantwoord(Invoer inhoud, LocalDate op, Ondertekening door, int versie) {

    /** The three answers. */
    public enum Antwoord {
        JA,
        NEE,
        /** Not answered yet: the dossier is not rijp. */
        NOG_ONBEKEND
    }

    /**
     * What a person fills in; everything but the answer may still be empty.
     *
     * @param antwoord the answer
     * @param toelichting the reasoning, at most 20,000 characters
     * @param bewijs evidence as text, at most 20,000 characters
     * @param bewijslink evidence on another site, http or https, at most 2,000 characters
     * @param bewijsbestand evidence as a file of this dossier
     */
    public record Invoer(
            Antwoord antwoord,
            String toelichting,
            String bewijs,
            String bewijslink,
            Optional<BestandId> bewijsbestand) {

        public Invoer {
            toelichting = toelichting.strip();
            bewijs = bewijs.strip();
            bewijslink = bewijslink.strip();
        }

        /** Whether there is any evidence. */
        public boolean heeftBewijs() {
            return !bewijs.isEmpty() || !bewijslink.isEmpty() || bewijsbestand.isPresent();
        }
    }
}
