// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.afdruk;

import nl.standaardwerk.web.Kruimel;

import java.time.LocalDate;

/**
 * What is to be printed.
 *
 * @param sjabloon name of the jte template, for example {@code overzicht/afdrukBesluit}; its body
 *     stands inside the tag {@code afdruk.vel}
 * @param kop what stands at the head
 * @param plek where it is found
 * @param pagina what the template shows; the same facts must give the same text, so nothing in it
 *     depends on who reads or on the day of today
 */
public record Afdruk(String sjabloon, Kop kop, Plek plek, Object pagina) {

    /**
     * The head of a document.
     *
     * @param soort what kind of document, in a word
     * @param titel what it is about; also the title of the window and of the PDF
     * @param kenmerk its reference, in words
     * @param datum the day of its facts, never that of printing
     * @param demonstratie whether its content was invented; said on every sheet
     */
    public record Kop(
            String soort, String titel, String kenmerk, LocalDate datum, boolean demonstratie) {

        public Kop {
            if (soort.isBlank() || titel.isBlank() || kenmerk.isBlank()) {
                throw new IllegalArgumentException("head without words: " + kenmerk);
            }
        }
    }

    /**
     * Where a document is found.
     *
     * @param pad address of the page; the PDF has the same with {@code .pdf} behind it
     * @param naam name of the file without ending: letters, digits and hyphens
     * @param terug where the page leads back to
     */
    public record Plek(String pad, String naam, Kruimel terug) {

        public Plek {
            if (!pad.startsWith("/") || !naam.matches("[A-Za-z0-9-]+")) {
                throw new IllegalArgumentException("no place of a document: " + pad + " " + naam);
            }
        }
    }
}
