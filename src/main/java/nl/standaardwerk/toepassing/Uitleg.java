// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toepassing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Why a gemeente does not apply a standard, or a part of it (domain §6).
 *
 * @param deel which part is not applied
 * @param redenen why, from the list; at least one
 * @param toelichting why, in words
 * @param gevolg what inhabitants notice, and the risk
 * @param maatregel what is done meanwhile
 * @param vervanging day on which what is in the way is replaced
 * @param besluit day on which the college van B en W decided
 * @param raad day on which the raad was told; empty when it was not
 * @param tot last day
 */
public record Uitleg(
        String deel,
        Set<Reden> redenen,
        String toelichting,
        String gevolg,
        String maatregel,
        Optional<LocalDate> vervanging,
        LocalDate besluit,
        Optional<LocalDate> raad,
        LocalDate tot) {

    public Uitleg {
        if (redenen.isEmpty()) {
            throw new IllegalArgumentException("no reason");
        }
        redenen = Collections.unmodifiableSet(EnumSet.copyOf(redenen));
        if (isAlleenGeld(redenen) && vervanging.isEmpty()) {
            throw new IllegalArgumentException("cost alone is no reason");
        }
    }

    /** Whether money is the only reason: that is none without a day of replacement. */
    static boolean isAlleenGeld(Set<Reden> redenen) {
        return redenen.equals(Set.of(Reden.GELD));
    }

    /** Why a gemeente does not apply (a part of) a standard. */
    public enum Reden {
        /** A contract that runs and cannot be changed. */
        CONTRACT,
        /** A law or joint arrangement that goes first. */
        ANDERE_REGELING,
        /** Too few people. */
        MENSEN,
        /**
         * Too little money; alone it is no reason, unless what is in the way is replaced on a day.
         */
        GELD,
        /** The standard does not fit. */
        PAST_NIET,
        /** Something else. */
        ANDERS
    }
}
