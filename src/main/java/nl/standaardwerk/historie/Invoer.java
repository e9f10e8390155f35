// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.AccountId;
import nl.standaardwerk.toegang.Gebruiker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person brought in for a second to confirm. It never changes: what was sent back is
 * improved by a new one that names it.
 *
 * @param id its identity
 * @param vorige the one that was sent back and that this one improves
 * @param velden the form as typed
 * @param eerste who brought it in
 * @param op when
 * @param oordeel what became of it; empty while it waits
 */
record Invoer(
        UUID id,
        Optional<UUID> vorige,
        Map<String, List<String>> velden,
        AccountId eerste,
        LocalDate op,
        Optional<Oordeel> oordeel) {

    Invoer {
        velden = Map.copyOf(velden);
    }

    /** Whether this person brought it in, and so cannot confirm it. */
    boolean isVan(Gebruiker door) {
        return door.account().filter(eerste::equals).isPresent();
    }

    /** Whether it waits for a second person. */
    boolean wacht() {
        return oordeel.isEmpty();
    }

    /**
     * What became of it.
     *
     * @param standaard the standard in the register, when it was confirmed; empty when sent back
     * @param reden why it was sent back; empty when confirmed or erased
     * @param door who judged
     * @param op when
     */
    record Oordeel(Optional<StandaardId> standaard, String reden, AccountId door, LocalDate op) {}

    /** What history says about the standard. */
    enum Soort {
        /** A body decided on a degree. */
        BESLOTEN,
        /** Listed, not called a standard, without a degree. */
        GEZAMENLIJKE_AFSPRAAK,
        /** In fact recommended, no besluit found. */
        FEITELIJK_AANBEVOLEN,
        /** A law took its place. */
        INGEHAALD_DOOR_DE_WET
    }
}
