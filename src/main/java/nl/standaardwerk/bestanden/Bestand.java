// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.web.Bijlage;

import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A kept file. It never changes: a better one is another file.
 *
 * @param id identity
 * @param naam cleaned name with extension, without path
 * @param mediatype as found in its content
 * @param grootte bytes, 1 to 26,214,400
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param op day on which it was kept
 * @param vastgelegd moment on which it was kept
 * @param door who offered it
 */
public record Bestand(
        BestandId id,
        String naam,
        String mediatype,
        long grootte,
        String sha256,
        LocalDate op,
        Instant vastgelegd,
        Ondertekening door) {

    /** Most bytes of one file: 25 MB. */
    public static final long GROOTSTE = 25L * 1024 * 1024;

    /** As a page shows it. */
    public Bijlage bijlage() {
        return new Bijlage(id.toString(), naam, pad(), grootte);
    }

    /** Address of the download. */
    public String pad() {
        return pad(id, naam);
    }

    /** Address of the download of a file that is known by its identity and name. */
    public static String pad(BestandId id, String naam) {
        return "/bestanden/" + id + "/" + Bestandsnaam.inPad(naam);
    }

    /**
     * A file that is offered.
     *
     * @param veld name of the field of the form, for what is wrong with it
     * @param naam as the sender calls it
     * @param inhoud its bytes; read once, closed by the caller
     */
    public record Upload(String veld, String naam, InputStream inhoud) {

        /** The file that was chosen in this field; its bytes are still to be closed. */
        public static Upload van(String veld, MultipartFile gekozen) {
            try {
                return new Upload(
                        veld,
                        Optional.ofNullable(gekozen.getOriginalFilename()).orElse(""),
                        gekozen.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
