// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toepassing.Verplichting.Einde;
import nl.standaardwerk.toepassing.Verplichting.VerplichtingId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * What a herindeling does.
     *
     * @param einden how much ended of each gemeente that ended
     * @param begin how much began for each gemeente that began
     */
    record Overgang(Map<GemeenteCode, Integer> einden, Map<GemeenteCode, Integer> begin) {

        Overgang {
            einden = Map.copyOf(einden);
            begin = Map.copyOf(begin);
        }

        /** What must end and begin on this day by herindeling. */
        static Overgang van(Collection<Planner.Gewenst> gewenst, LocalDate dag) {
            var einden = new HashMap<GemeenteCode, Integer>();
            var begin = new HashMap<GemeenteCode, Integer>();
            for (var g : gewenst) {
                g.einde()
                        .filter(e -> e.equals(new Einde(dag, Verplichting.Reden.HERINDELING)))
                        .ifPresent(_ -> einden.merge(g.sleutel().gemeente(), 1, Integer::sum));
                if (g.sleutel().vanaf().equals(dag)
                        && g.oorzaak() == Verplichting.Oorzaak.HERINDELING) {
                    begin.merge(g.sleutel().gemeente(), 1, Integer::sum);
                }
            }
            return new Overgang(einden, begin);
        }
    }
}
