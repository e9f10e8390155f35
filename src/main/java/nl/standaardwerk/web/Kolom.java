// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * The head of one table column.
 *
 * @param tekst what the person reads
 * @param getal whether the cells are numbers, aligned right
 * @param url address that sorts by this column; null when it cannot be sorted
 * @param sortering how the table is sorted by this column now
 */
public record Kolom(String tekst, boolean getal, @Nullable String url, Sortering sortering) {

    /** Directions of sorting, with the value of {@code aria-sort}. */
    public enum Sortering {
        GEEN("none"),
        OPLOPEND("ascending"),
        AFLOPEND("descending");

        private final String aria;

        Sortering(String aria) {
            this.aria = aria;
        }

        String aria() {
            return aria;
        }
    }

    public static Kolom van(String tekst) {
        return new Kolom(tekst, false, null, Sortering.GEEN);
    }

    public static Kolom getal(String tekst) {
        return new Kolom(tekst, true, null, Sortering.GEEN);
    }

    /** These columns with one before them, and perhaps some after. */
    public static List<Kolom> om(Kolom eerste, List<Kolom> midden, Kolom... laatste) {
        return Stream.of(Stream.of(eerste), midden.stream(), Stream.of(laatste))
                .flatMap(k -> k)
                .toList();
    }

    /** The same column with a link that sorts. */
    public Kolom sorteer(String url, Sortering sortering) {
        return new Kolom(tekst, getal, url, sortering);
    }
}
