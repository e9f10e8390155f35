// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.journaal.Ondertekening;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One stored version of a file of a dossier. A file with the same name is a new version of it; old
 * ones stay.
 *
 * @param id identity of this version
 * @param dossier where it belongs
 * @param naam cleaned name with extension, without path
 * @param versie version of the file with this name, from 1
 * @param mediatype as found in its content
 * @param grootte bytes, 1 to 26,214,400
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param omschrijving what it is, in a few words; may be empty
 * @param op day of upload
 * @param vastgelegd moment of upload
 * @param door who uploaded it
 * @param dossierversie first dossier version that has it
 */
public record Bestand(
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

    /** Most bytes of one file: 25 MB. */
    public static final long GROOTSTE = 25L * 1024 * 1024;

    /** Address of the download. */
    public String pad() {
        return "/bestanden/" + id + "/" + Bestandsnaam.inPad(naam);
    }

    /**
     * A file that is offered.
     *
     * @param naam as the sender calls it
     * @param omschrijving what it is, at most 200 characters; may be empty
     * @param inhoud its bytes; read once, closed by the caller
     */
    public record Upload(String naam, String omschrijving, InputStream inhoud) {}
}
