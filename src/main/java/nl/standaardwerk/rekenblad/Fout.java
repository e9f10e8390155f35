// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.util.List;

/**
 * What is wrong, or worth knowing, at one place of a file.
 *
 * @param blad name of the sheet; empty for a file that has no tabs
 * @param cel the place, such as D7; empty when it is about the whole sheet
 * @param sleutel message key of the sentence that says what to do
 * @param waarden what the sentence names
 */
record Fout(String blad, String cel, String sleutel, List<Object> waarden) {

    Fout {
        waarden = List.copyOf(waarden);
    }

    static Fout van(String blad, String cel, String sleutel, Object... waarden) {
        return new Fout(blad, cel, sleutel, List.of(waarden));
    }
}
