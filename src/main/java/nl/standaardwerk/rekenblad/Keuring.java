// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import nl.standaardwerk.toepassing.Opgave;
import nl.standaardwerk.toepassing.Opgavesoort;
import nl.standaardwerk.toepassing.Stand;

import java.util.List;
import java.util.Optional;

/**
 * What a rekenblad would do, without doing it.
 *
 * @param fouten when there is one, nothing can be taken over
 * @param meldingen what is worth knowing
 * @param wijzigingen in the order of the file
 * @param gelijk how many answers say what was said already
 */
record Keuring(List<Fout> fouten, List<Fout> meldingen, List<Wijziging> wijzigingen, int gelijk) {

    Keuring {
        fouten = List.copyOf(fouten);
        meldingen = List.copyOf(meldingen);
        wijzigingen = List.copyOf(wijzigingen);
    }

    /**
     * An answer that is new.
     *
     * @param oud what was said before
     */
    record Wijziging(Regel regel, Optional<Opgave> oud, Stand.Opgegeven nieuw) {

        /** Whether it is prepared only: a leg uit is sent in from the form, after a last look. */
        boolean isConcept() {
            return regel.soort() == Opgavesoort.LEG_UIT;
        }
    }

    boolean isGoed() {
        return fouten.isEmpty();
    }
}
