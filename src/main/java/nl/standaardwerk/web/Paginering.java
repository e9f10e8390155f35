// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which part of a long list is shown.
 *
 * @param pagina this page, counted from 1
 * @param perPagina rows per page, at least 1
 * @param totaal rows in the whole list
 * @param url address of a page by its number
 */
public record Paginering(int pagina, int perPagina, long totaal, IntFunction<String> url) {

    private static final int AROUND = 2;

    public Paginering {
        if (pagina < 1 || perPagina < 1 || totaal < 0) {
            throw new IllegalArgumentException(pagina + ", " + perPagina + ", " + totaal);
        }
    }

    /** Number of pages, at least 1. */
    public int paginas() {
        return (int) Math.max(1, Math.ceilDiv(totaal, perPagina));
    }

    /** Number of the first row on this page, counted from 1. */
    public long vanaf() {
        return Math.min(totaal, (long) (pagina - 1) * perPagina + 1);
    }

    /** Number of the last row on this page. */
    public long totEnMet() {
        return Math.min(totaal, (long) pagina * perPagina);
    }

    /** The numbers to show: first, last, and those around this page; 0 stands for a gap. */
    List<Integer> nummers() {
        var numbers = new ArrayList<Integer>();
        int last = paginas();
        for (int n = 1; n <= last; n++) {
            if (n == 1 || n == last || Math.abs(n - pagina) <= AROUND) {
                numbers.add(n);
            } else if (numbers.getLast() != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }
}
