// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be chosen: voor, or one of two to nine alternatives; always also tegen (all of them) and
 * onthouding.
 *
 * @param alternatieven their texts, in order; empty for a plain voor or tegen
 */
public record Stembiljet(List<String> alternatieven) {

    /** In favour, when there are no alternatives. */
    public static final String VOOR = "voor";

    /** Against; against all, when there are alternatives. */
    public static final String TEGEN = "tegen";

    /** Counts for the turn-out, not for the outcome unless the regeling says so. */
    public static final String ONTHOUDING = "onthouding";

    /** Voor or tegen. */
    public static final Stembiljet VOOR_OF_TEGEN = new Stembiljet(List.of());

    private static final int MEESTE = 9;

    public Stembiljet {
        alternatieven = alternatieven.stream().map(String::strip).toList();
        if (alternatieven.size() == 1
                || alternatieven.size() > MEESTE
                || alternatieven.stream().anyMatch(String::isEmpty)
                || alternatieven.stream().distinct().count() < alternatieven.size()) {
            throw new IllegalArgumentException("no choice: " + alternatieven);
        }
    }

    /** The choices that are in favour of something: voor, or a1, a2 … */
    public List<String> instemmend() {
        return alternatieven.isEmpty()
                ? List.of(VOOR)
                : IntStream.rangeClosed(1, alternatieven.size()).mapToObj(n -> "a" + n).toList();
    }

    /** Every choice, in the order of the ballot. */
    public List<String> keuzes() {
        return Stream.concat(instemmend().stream(), Stream.of(TEGEN, ONTHOUDING)).toList();
    }

    /** Text of an alternative; empty for the other choices. */
    public String tekst(String keuze) {
        int plaats = alternatieven.isEmpty() ? -1 : instemmend().indexOf(keuze);
        return plaats < 0 ? "" : alternatieven.get(plaats);
    }
}
