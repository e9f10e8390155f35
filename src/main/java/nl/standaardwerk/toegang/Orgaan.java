// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.regeling.Actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A body of VNG during the time that it exists.
 *
 * @param code permanent
 * @param actor the part it plays in a procedure; several commissies play the same part
 * @param naam as on the pages, for example "commissie Informatiesamenleving"
 * @param van first day
 * @param tot first day on which it no longer exists
 */
public record Orgaan(
        OrgaanCode code, Actor actor, String naam, LocalDate van, Optional<LocalDate> tot) {

    /** Whether the body exists on this day. */
    public boolean bestaatOp(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }
}
