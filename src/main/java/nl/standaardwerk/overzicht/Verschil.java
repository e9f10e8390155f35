// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts side by side at word level: first by line, then the words of the lines that differ.
 * Together the pieces of a side are the whole text of that side.
 *
 * @param oud the pieces of the old text: GELIJK and WEG
 * @param nieuw the pieces of the new text: GELIJK and BIJ
 */
record Verschil(List<Stuk> oud, List<Stuk> nieuw) {

    /** A whole run of lines is shown as replaced when comparing it would cost more steps. */
    private static final long MEESTE_STAPPEN = 4_000_000;

    private static final Pattern LIJN = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WOORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    Verschil {
        oud = List.copyOf(oud);
        nieuw = List.copyOf(nieuw);
    }

    /** What happened to a piece. */
    enum Soort {
        GELIJK,
        WEG,
        BIJ
    }

    /** A run of words with the same fate; never empty. */
    record Stuk(Soort soort, String tekst) {}

    /** Both texts in pieces. */
    static Verschil van(String oud, String nieuw) {
        var bouwer = new Bouwer();
        vergelijk(stukken(LIJN, oud), stukken(LIJN, nieuw), bouwer, Verschil::woorden);
        return bouwer.klaar();
    }

    /** Whether the texts are the same. */
    boolean isGelijk() {
        return oud.stream().allMatch(s -> s.soort() == Soort.GELIJK)
                && nieuw.stream().allMatch(s -> s.soort() == Soort.GELIJK);
    }

    private static void woorden(List<String> oud, List<String> nieuw, Bouwer bouwer) {
        var links = stukken(WOORD, String.join("", oud));
        var rechts = stukken(WOORD, String.join("", nieuw));
        if ((long) links.size() * rechts.size() > MEESTE_STAPPEN) {
            vervangen(oud, nieuw, bouwer);
        } else {
            vergelijk(links, rechts, bouwer, Verschil::vervangen);
        }
    }

    private static void vervangen(List<String> oud, List<String> nieuw, Bouwer bouwer) {
        oud.forEach(bouwer::weg);
        nieuw.forEach(bouwer::bij);
    }

    /** What to do with a run that differs. */
    private interface Anders {
        void van(List<String> oud, List<String> nieuw, Bouwer bouwer);
    }

    private static void vergelijk(
            List<String> oud, List<String> nieuw, Bouwer bouwer, Anders anders) {
        int links = 0;
        for (Change c : wijzigingen(oud, nieuw)) {
            oud.subList(links, c.startOriginal).forEach(bouwer::gelijk);
            links = c.endOriginal;
            anders.van(
                    oud.subList(c.startOriginal, links),
                    nieuw.subList(c.startRevised, c.endRevised),
                    bouwer);
        }
        oud.subList(links, oud.size()).forEach(bouwer::gelijk);
    }

    /** The runs that differ; the algorithm gives a deletion and an insertion beside it apart. */
    private static List<Change> wijzigingen(List<String> oud, List<String> nieuw) {
        var samen = new ArrayList<Change>();
        for (Change c : new MyersDiffWithLinearSpace<String>().computeDiff(oud, nieuw, null)) {
            if (!samen.isEmpty()
                    && samen.getLast().endOriginal == c.startOriginal
                    && samen.getLast().endRevised == c.startRevised) {
                var vorige = samen.removeLast();
                samen.add(
                        new Change(
                                DeltaType.CHANGE,
                                vorige.startOriginal,
                                c.endOriginal,
                                vorige.startRevised,
                                c.endRevised));
            } else {
                samen.add(c);
            }
        }
        return samen;
    }

    private static List<String> stukken(Pattern patroon, String tekst) {
        return patroon.matcher(tekst).results().map(MatchResult::group).toList();
    }

    /** Joins neighbours of the same kind. */
    private static final class Bouwer {

        private final List<Stuk> oud = new ArrayList<>();
        private final List<Stuk> nieuw = new ArrayList<>();

        void gelijk(String tekst) {
            voegToe(oud, Soort.GELIJK, tekst);
            voegToe(nieuw, Soort.GELIJK, tekst);
        }

        void weg(String tekst) {
            voegToe(oud, Soort.WEG, tekst);
        }

        void bij(String tekst) {
            voegToe(nieuw, Soort.BIJ, tekst);
        }

        Verschil klaar() {
            return new Verschil(oud, nieuw);
        }

        private static void voegToe(List<Stuk> kant, Soort soort, String tekst) {
            if (!kant.isEmpty() && kant.getLast().soort() == soort) {
                kant.set(kant.size() - 1, new Stuk(soort, kant.getLast().tekst() + tekst));
            } else {
                kant.add(new Stuk(soort, tekst));
            }
        }
    }
}
