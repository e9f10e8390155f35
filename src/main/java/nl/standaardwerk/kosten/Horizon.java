// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years that a dossier says something about: from the first that is named to the last. When an
 * amount goes on without an end, one year more stands for all that follow.
 *
 * @param eerste first year
 * @param laatste last year
 * @param verder whether the last year stands for itself and all that follow
 */
public record Horizon(int eerste, int laatste, boolean verder) {

    /** The years of these amounts; empty when there are none. */
    static Optional<Horizon> van(Collection<Raming> ramingen) {
        var jaren = ramingen.stream().flatMapToInt(Raming::genoemd).summaryStatistics();
        boolean verder = ramingen.stream().anyMatch(Raming::gaatDoor);
        return jaren.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new Horizon(jaren.getMin(), jaren.getMax() + (verder ? 1 : 0), verder));
    }

    /** Every year, in order. */
    public List<Integer> jaren() {
        return IntStream.rangeClosed(eerste, laatste).boxed().toList();
    }

    /** Whether this year stands for all that follow too. */
    public boolean isVerder(int jaar) {
        return verder && jaar == laatste;
    }
}
