// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a file, as text, whatever program made it. A date is written as in 2027-03-01, a
 * number without superfluous zeros. Rows and cells without anything are not there.
 *
 * @param naam as on its tab; empty for a file that has no tabs
 * @param rijen from the top
 * @param samengevoegd places of cells that were merged, such as D5:D7
 * @param verborgen how many rows are hidden or filtered away
 */
record Blad(String naam, List<Rij> rijen, List<String> samengevoegd, int verborgen) {

    /** Most rows of a sheet. */
    static final int MEESTE_RIJEN = 5000;

    /** Most columns of a sheet. */
    static final int MEESTE_KOLOMMEN = 200;

    private static final int LETTERS = 26;

    Blad {
        rijen = List.copyOf(rijen);
        samengevoegd = List.copyOf(samengevoegd);
    }

    /**
     * A row.
     *
     * @param nummer as in the margin, from 1
     * @param cellen by column, from 0
     */
    record Rij(int nummer, Map<Integer, Cel> cellen) {

        Rij {
            cellen = Map.copyOf(cellen);
        }

        /** What stands in a column; empty when nothing does. */
        String tekst(int kolom) {
            var cel = cellen.get(kolom);
            return cel == null ? "" : cel.tekst();
        }
    }

    /**
     * A cell with something in it.
     *
     * @param tekst without spaces around it; of a formula what it once gave, which nobody trusts
     */
    record Cel(String tekst, Aard aard) {

        Cel {
            tekst = schoon(tekst);
        }

        /** A cell with a value. */
        static Cel van(String tekst) {
            return new Cel(tekst, Aard.WAARDE);
        }

        /** Whether there is nothing to see in it. */
        boolean isLeeg() {
            return tekst.isEmpty() && aard == Aard.WAARDE;
        }
    }

    /** What a cell holds. */
    enum Aard {
        WAARDE,
        FORMULE,
        /** What a program writes when it cannot reckon: #N/A. */
        FOUT
    }

    /** New lines as in the forms, no hard spaces, nothing around it. */
    static String schoon(String tekst) {
        return tekst.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
    }

    /** The place of a cell, as a program names it: D7. */
    static String plaats(int kolom, int rij) {
        var letters = new StringBuilder();
        for (int n = kolom + 1; n > 0; n = (n - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (n - 1) % LETTERS));
        }
        return letters.append(rij).toString();
    }
}
