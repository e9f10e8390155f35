// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A later module that has figures for the page of a standard: a package-private bean, asked live.
 */
public interface Standaardbron {

    /** What it has about a standard on a day; empty for nothing. At most one statement. */
    Optional<Blok> over(Standaard standaard, LocalDate dag);

    /** Changes when an answer of the same day changes, at most a second later. */
    long stand();

    /**
     * A part of the page.
     *
     * @param titel head
     * @param zin the figures in one sentence
     * @param cijfers the figures as a bar with its legend
     * @param toelichting where the figures come from
     * @param link words of the link to more
     * @param url where it leads
     * @param demonstratie whether something invented is counted
     */
    record Blok(
            String titel,
            String zin,
            List<Cijfer> cijfers,
            String toelichting,
            String link,
            String url,
            boolean demonstratie) {

        public Blok {
            cijfers = List.copyOf(cijfers);
        }
    }

    /**
     * One part of a bar.
     *
     * @param klasse end of the classes of its sign and its colour
     * @param naam what it is
     * @param aantal how many
     * @param deel part of the whole, in words
     * @param x where it begins, as in SVG
     * @param breedte how wide it is, as in SVG
     */
    record Cijfer(String klasse, String naam, int aantal, String deel, String x, String breedte) {}
}
