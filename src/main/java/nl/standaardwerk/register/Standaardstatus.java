// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import nl.standaardwerk.regeling.Ladder;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a standard stands on one day.
 *
 * @param standaard which one
 * @param sleutel permanent last part of its address
 * @param titel its name, as the besluiten up to that day have it
 * @param op the day
 * @param graad its degree, as far as the known dates allow an answer
 * @param status where it stands
 * @param kenmerken marks
 * @param demonstratie true for an entry of the demonstration
 */
public record Standaardstatus(
        StandaardId standaard,
        String sleutel,
        String titel,
        LocalDate op,
        Ladder.Graad graad,
        Status status,
        Set<Kenmerk> kenmerken,
        boolean demonstratie) {

    public Standaardstatus {
        kenmerken = Set.copyOf(kenmerken);
    }

    /** Where a standard stands on a day. */
    public enum Status {
        /** A degree holds. */
        VASTGESTELD,
        /** A besluit was taken, but its first degree starts later. */
        GELDT_LATER,
        /** The known dates do not say whether a degree holds. */
        NIET_VAST_TE_STELLEN,
        /** Listed, without a degree by a besluit. */
        ZONDER_BINDING,
        /** It had a degree, and that ended. */
        INGETROKKEN,
        /** No besluit can have been taken yet: not in the list of that day. */
        NOG_GEEN_BESLUIT
    }
}
