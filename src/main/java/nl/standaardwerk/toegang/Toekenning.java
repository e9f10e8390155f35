// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import nl.standaardwerk.regeling.Actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A role, given for an organisation and during a time.
 *
 * @param id identity of this right
 * @param rol what
 * @param bereik for whom
 * @param naam name of that organisation as on the pages
 * @param actor the part of the body in a procedure, when the right is for a body
 * @param van first day
 * @param tot first day without the right
 */
public record Toekenning(
        UUID id,
        Rol rol,
        Bereik bereik,
        String naam,
        Optional<Actor> actor,
        LocalDate van,
        Optional<LocalDate> tot) {

    public Toekenning {
        if (rol.bereik() != bereik.soort()) {
            throw new IllegalArgumentException(rol + " is not given for " + bereik.soort());
        }
        if (actor.isPresent() != (bereik instanceof Bereik.VanOrgaan)) {
            throw new IllegalArgumentException("only a body has a part in a procedure");
        }
    }

    /** Whether the right works on this day. */
    public boolean werktOp(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }
}
