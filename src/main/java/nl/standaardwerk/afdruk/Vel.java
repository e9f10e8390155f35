// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import java.util.Arrays;
import java.util.List;

/**
 * What the template of a document gets beside its facts.
 *
 * @param kop what stands at the head
 * @param plek where it is found
 * @param adres where this site is, for example {@code https://standaardwerk.example}
 * @param pdf whether it becomes a PDF; false for the page
 */
public record Vel(Afdruk.Kop kop, Afdruk.Plek plek, String adres, boolean pdf) {

    /** Whole address of the page. */
    public String url() {
        return adres + plek.pad();
    }

    /** Address of the PDF on this site. */
    public String pdfPad() {
        return plek.pad() + ".pdf";
    }

    /** The paragraphs of what somebody typed: parted by empty lines. */
    public static List<String> alineas(String tekst) {
        return Arrays.stream(tekst.split("\\R\\h*\\R", -1))
                .map(String::strip)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
    }

    /** The lines of a paragraph. */
    public static List<String> regels(String alinea) {
        return alinea.lines().toList();
    }
}
