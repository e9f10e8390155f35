// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.OnjuisteInvoer;

/** What every text that a person types must be. */
final class TekstReader {

    /** Greatest length of any text, in characters. */
    static final int LANGSTE = 20_000;

    private TekstReader() {}

    /**
     * @param veld name of the form field; {@code vaststelling.fout.<veld>-ontbreekt} says what to
     *     do
     * @return the text without spaces around it
     * @throws OnjuisteInvoer when it is blank or too long
     */
    static String verplicht(String tekst, String veld) {
        var kaal = tekst.strip();
        new OnjuisteInvoer.Verzamelaar()
                .eis(!kaal.isEmpty(), veld, "vaststelling.fout." + veld + "-ontbreekt")
                .eis(kaal.length() <= LANGSTE, veld, "vaststelling.fout.tekst-lang", LANGSTE)
                .klaar();
        return kaal;
    }
}
