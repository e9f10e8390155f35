// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What goes out: the sheet to fill in, and one that says how.
 *
 * @param blad name of the sheet to fill in
 * @param koppen of each column
 * @param rijen in their order
 * @param uitleg the sheet that says how
 */
record Uitvoer(String blad, Map<Kolom, String> koppen, List<Rij> rijen, Uitleg uitleg) {

    Uitvoer {
        rijen = List.copyOf(rijen);
    }

    /**
     * A row.
     *
     * @param teksten what stands in a column; nothing for a column that is not named
     * @param dagen the same for a day
     */
    record Rij(Map<Kolom, String> teksten, Map<Kolom, LocalDate> dagen) {

        Rij {
            teksten = Map.copyOf(teksten);
            dagen = Map.copyOf(dagen);
        }

        String tekst(Kolom kolom) {
            return teksten.getOrDefault(kolom, "");
        }
    }

    /**
     * The sheet that says how.
     *
     * @param naam of the sheet
     * @param regels what stands on it, by row; the first is its head
     * @param keuzes for each column with a list: what can be chosen
     */
    record Uitleg(String naam, List<List<String>> regels, Map<Kolom, List<String>> keuzes) {

        Uitleg {
            regels = List.copyOf(regels);
        }
    }
}
