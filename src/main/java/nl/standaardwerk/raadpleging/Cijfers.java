// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures of a vote exactly as they were published. What was not published is empty: never 0, and
 * never 100 minus something.
 *
 * @param hoofden numbers of gemeenten
 * @param gewichten weighted votes
 * @param procenten per cent of the stated base, with the decimals of the source
 * @param grondslag the base of the per cents in the words of the source; empty when not stated
 */
public record Cijfers(Reeks hoofden, Reeks gewichten, Reeks procenten, String grondslag) {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    /** Nothing was published. */
    public static final Cijfers GEEN = new Cijfers(Reeks.LEEG, Reeks.LEEG, Reeks.LEEG, "");

    public Cijfers {
        grondslag = grondslag.strip();
        require(hoofden.isGeheel() && gewichten.isGeheel(), "votes are whole numbers");
        require(
                procenten.alle().stream().allMatch(p -> p.compareTo(HONDERD) <= 0),
                "more than 100 per cent");
    }

    /** Whether no figure at all was published. */
    public boolean isLeeg() {
        return hoofden.alle().isEmpty() && gewichten.alle().isEmpty() && procenten.alle().isEmpty();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * One row of figures in one unit.
     *
     * @param voor in favour
     * @param tegen against
     * @param onthouding abstentions
     * @param nietGestemd who might vote and did not
     */
    public record Reeks(
            Optional<BigDecimal> voor,
            Optional<BigDecimal> tegen,
            Optional<BigDecimal> onthouding,
            Optional<BigDecimal> nietGestemd) {

        /** Nothing was published. */
        public static final Reeks LEEG =
                new Reeks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Reeks {
            if (voor.stream().anyMatch(w -> w.signum() < 0)
                    || tegen.stream().anyMatch(w -> w.signum() < 0)
                    || onthouding.stream().anyMatch(w -> w.signum() < 0)
                    || nietGestemd.stream().anyMatch(w -> w.signum() < 0)) {
                throw new IllegalArgumentException("figure < 0");
            }
        }

        /** Only the figures in favour and against were published. */
        public static Reeks van(String voor, String tegen) {
            return new Reeks(
                    Optional.of(new BigDecimal(voor)),
                    Optional.of(new BigDecimal(tegen)),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The figures that were published, in their order. */
        public List<BigDecimal> alle() {
            return List.of(voor, tegen, onthouding, nietGestemd).stream()
                    .flatMap(Optional::stream)
                    .toList();
        }

        private boolean isGeheel() {
            return alle().stream().allMatch(w -> w.stripTrailingZeros().scale() <= 0);
        }

        /** Voor and tegen compared, when both were published: above 0 if voor is more. */
        Optional<Integer> verschil(Function<BigDecimal, BigDecimal> als) {
            return voor.flatMap(v -> tegen.map(t -> als.apply(v).compareTo(als.apply(t))));
        }
    }
}
