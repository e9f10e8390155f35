// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.VerplichtingId;

import java.util.List;
import java.util.Optional;

/**
 * What must be written for one standard.
 *
 * @param begin what begins
 * @param einden what ends, or runs on after all
 * @param opvolgingen what takes the place of what ended
 */
record Plan(List<Verplichting> begin, List<Beeindiging> einden, List<Opvolging> opvolgingen) {

    Plan {
        begin = List.copyOf(begin);
        einden = List.copyOf(einden);
        opvolgingen = List.copyOf(opvolgingen);
    }

    /** Whether there is nothing to write. */
    boolean isLeeg() {
        return begin.isEmpty() && einden.isEmpty();
    }

    /**
     * An end.
     *
     * @param einde empty when the earlier end was wrong and it runs on
     */
    record Beeindiging(VerplichtingId id, Optional<Einde> einde) {}

    /** What took the place of what. */
    record Opvolging(VerplichtingId van, VerplichtingId naar) {}
}
