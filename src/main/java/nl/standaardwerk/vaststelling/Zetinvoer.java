// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.standaardwerk.journaal.Ondertekening;
import nl.standaardwerk.regeling.Actor;
import nl.standaardwerk.regeling.Geval;
import nl.standaardwerk.regeling.Handeling;
import nl.standaardwerk.toegang.AccountId;

/**
 * A move to be made: the left side of a row, and what belongs in its record.
 *
 * @param actor for which part
 * @param handeling what is done
 * @param geval in which case
 * @param reden why; may be empty
 * @param tot for HOUDT_AAN: until when; for AGENDEERT: the meeting
 * @param betreft the advice, raadpleging or besluit that it is about
 * @param door who, and for which body
 * @param tweede the second person
 */
record Zetinvoer(
        Actor actor,
        Handeling handeling,
        Geval geval,
        String reden,
        Optional<LocalDate> tot,
        Optional<UUID> betreft,
        Ondertekening door,
        Optional<AccountId> tweede) {

    static Zetinvoer van(Actor actor, Handeling handeling, Geval geval, Ondertekening door) {
        return new Zetinvoer(
                actor,
                handeling,
                geval,
                "",
                Optional.empty(),
                Optional.empty(),
                door,
                Optional.empty());
    }

    Zetinvoer metReden(String nieuw) {
        return new Zetinvoer(actor, handeling, geval, nieuw, tot, betreft, door, tweede);
    }

    Zetinvoer tot(Optional<LocalDate> dag) {
        return new Zetinvoer(actor, handeling, geval, reden, dag, betreft, door, tweede);
    }

    Zetinvoer over(UUID record) {
        return new Zetinvoer(actor, handeling, geval, reden, tot, Optional.of(record), door, tweede);
    }

    Zetinvoer met(AccountId tweedePersoon) {
        return new Zetinvoer(
                actor, handeling, geval, reden, tot, betreft, door, Optional.of(tweedePersoon));
    }
}
