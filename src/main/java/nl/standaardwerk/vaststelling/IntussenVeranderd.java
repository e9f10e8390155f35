// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.Weigering;

import java.util.List;

/**
 * Somebody else acted first: the traject is no longer what this person saw. Its values for the
 * texts tell what happened meanwhile: how many acts, and of the last one the actor, the act and the
 * day.
 */
public final class IntussenVeranderd extends Weigering {

    private static final long serialVersionUID = 1L;

    private final transient List<Zet> intussen;

    /**
     * @param intussen the moves that were made meanwhile, the oldest first; at least one
     */
    IntussenVeranderd(List<Zet> intussen) {
        super(
                Soort.BOTST,
                "intussen-veranderd",
                intussen.size(),
                intussen.getLast().actor(),
                intussen.getLast().handeling(),
                intussen.getLast().op(),
                intussen.getLast().naar());
        this.intussen = List.copyOf(intussen);
    }

    /** What happened meanwhile, the oldest first. */
    public List<Zet> intussen() {
        return intussen;
    }
}
