// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import nl.standaardwerk.toepassing.Standrij;

import java.time.LocalDate;
import java.util.Optional;

/** Why toezicht begins: what stands open in the toepassing, or what was heard elsewhere. */
enum Signaal {
    /** The first opgave did not come within its term. */
    GEEN_OPGAVE,
    /** A plan, proof or Uitleg has run out. */
    VERLOPEN,
    /** An Uitleg about a standard that is VERBINDEND: not met. */
    AFWIJKING,
    /** From elsewhere; its source is named. */
    ELDERS;

    /** What stands open today; empty when nothing does. */
    static Optional<Signaal> van(Standrij rij, LocalDate vandaag) {
        if (rij.verplichting().isEmpty()) {
            return Optional.empty();
        }
        return switch (rij.stand()) {
            case GEEN_OPGAVE ->
                    rij.termijn().filter(t -> t.isBefore(vandaag)).map(_ -> GEEN_OPGAVE);
            case VERLOPEN -> Optional.of(VERLOPEN);
            case AFWIJKING -> Optional.of(AFWIJKING);
            case TOEGEPAST, GEPLAND, LEG_UIT -> Optional.empty();
        };
    }
}
