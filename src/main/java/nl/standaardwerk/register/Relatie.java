// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.util.Optional;

/**
 * How a standard relates to another one.
 *
 * @param soort kind of relation, read from this standard to the other
 * @param standaard the other standard, when it stands in the register
 * @param naam its name, also when it stands elsewhere
 * @param bron where this is said; empty when the besluit itself says it
 */
public record Relatie(Soort soort, Optional<StandaardId> standaard, String naam, String bron) {

    /** Kinds of relation. */
    public enum Soort {
        VERVANGT,
        HOORT_BIJ,
        VEREIST,
        STRIJDIG_MET
    }
}
