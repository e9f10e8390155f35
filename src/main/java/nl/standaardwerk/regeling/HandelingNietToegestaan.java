// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

import nl.standaardwerk.Weigering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table has no row for this act in this step by this actor in this case. Names what was tried
 * and who is to act now, doing what.
 */
public final class HandelingNietToegestaan extends Weigering {

    private static final long serialVersionUID = 1L;

    private final transient List<Regel> welMogelijk;

    /**
     * Its values for the texts: the step, the actor, the act, the case, and the actors whose turn
     * it is (a set, empty at an end).
     *
     * @param welMogelijk the rows of that step, in the order of the table
     */
    HandelingNietToegestaan(
            Stap van, Actor actor, Handeling handeling, Geval geval, List<Regel> welMogelijk) {
        super(
                Soort.BOTST,
                welMogelijk.stream().anyMatch(r -> !r.handeling().isBijkomend())
                        ? "handeling-niet-toegestaan"
                        : "procedure-is-ten-einde",
                van,
                actor,
                handeling,
                geval,
                aanZet(welMogelijk));
        this.welMogelijk = List.copyOf(welMogelijk);
    }

    /** The rows that do apply in this step. */
    public List<Regel> welMogelijk() {
        return welMogelijk;
    }

    private static Set<Actor> aanZet(List<Regel> regels) {
        return regels.stream()
                .filter(r -> !r.handeling().isBijkomend())
                .map(Regel::actor)
                .collect(Collectors.toUnmodifiableSet());
    }
}
