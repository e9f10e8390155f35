// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import nl.standaardwerk.register.StandaardId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody asks to change a standard ({@code domein.md} §7). The request, its way and its end are
 * public; who asked is shown as an organisation.
 *
 * @param kenmerk readable, for example WV-2026-003
 * @param namens code of the organisation that asks, as in the journaal
 * @param versie of the standard that it is about; empty for all
 * @param stappen in order
 * @param demonstratie whether it is invented
 */
record Wijzigingsverzoek(
        UUID id,
        String kenmerk,
        StandaardId standaard,
        String titel,
        String tekst,
        String versie,
        String namens,
        LocalDate op,
        List<Stap> stappen,
        boolean demonstratie) {

    Wijzigingsverzoek {
        stappen = List.copyOf(stappen);
    }

    /** Where a request stands: as it came in, or its latest step. */
    enum Status {
        INGEDIEND,
        IN_BEHANDELING,
        /** It will be in a release. */
        OVERGENOMEN,
        /** It is in a release. */
        VERWERKT,
        AFGEWEZEN,
        INGETROKKEN;

        /** What may follow for who keeps the standard. */
        Set<Status> verder() {
            return switch (this) {
                case INGEDIEND -> EnumSet.of(IN_BEHANDELING, OVERGENOMEN, AFGEWEZEN);
                case IN_BEHANDELING -> EnumSet.of(OVERGENOMEN, AFGEWEZEN);
                case OVERGENOMEN -> EnumSet.of(VERWERKT);
                case VERWERKT, AFGEWEZEN, INGETROKKEN -> Set.of();
            };
        }

        /** Whether who asked may take it back. */
        boolean kanIntrekken() {
            return this == INGEDIEND || this == IN_BEHANDELING;
        }

        /** Whether it still waits for a decision. */
        boolean wacht() {
            return kanIntrekken();
        }

        /** Whether a version can be named. */
        boolean magVersie() {
            return this == OVERGENOMEN || this == VERWERKT;
        }

        /** Whether the version must be named in which it is, or will be. */
        boolean vraagtVersie() {
            return this == VERWERKT;
        }
    }

    /**
     * What was done with it.
     *
     * @param versie in which it is; empty when that is not known yet
     * @param tekst why; never empty
     */
    record Stap(Status status, String versie, String tekst, LocalDate op) {}

    Status status() {
        return stappen.isEmpty() ? Status.INGEDIEND : stappen.getLast().status();
    }

    /** Since when it stands there. */
    LocalDate sinds() {
        return stappen.isEmpty() ? op : stappen.getLast().op();
    }

    /** The version in which it is, or will be. */
    Optional<String> inVersie() {
        return stappen.reversed().stream().map(Stap::versie).filter(v -> !v.isEmpty()).findFirst();
    }

    String pad() {
        return "/wijzigingsverzoeken/" + kenmerk;
    }
}
