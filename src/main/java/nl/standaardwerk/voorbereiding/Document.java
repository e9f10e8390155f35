// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.bestanden.Bestand;
import nl.standaardwerk.bestanden.BestandId;
import nl.standaardwerk.journaal.Ondertekening;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file as document of a dossier. A file with the same name is a new version of it; old ones stay.
 *
 * @param id the file
 * @param dossier where it belongs
 * @param naam name of the file
 * @param versie version of the document with this name, from 1
 * @param mediatype as found in its content
 * @param grootte bytes
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param omschrijving what it is, in a few words; may be empty
 * @param op day of upload
 * @param vastgelegd moment of upload
 * @param door who uploaded it
 * @param dossierversie first dossier version that has it
 */
public record Document(
        BestandId id,
        DossierId dossier,
        String naam,
        int versie,
        String mediatype,
        long grootte,
        String sha256,
        String omschrijving,
        LocalDate op,
        Instant vastgelegd,
        Ondertekening door,
        int dossierversie) {

    /** Address of the download. */
    public String pad() {
        return Bestand.pad(id, naam);
    }

    /**
     * A document that is offered.
     *
     * @param bestand the file
     * @param omschrijving what it is, at most 200 characters; may be empty
     */
    public record Upload(Bestand.Upload bestand, String omschrijving) {}
}
