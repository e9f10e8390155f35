// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A past fact: a record named with a Dutch past participle, of ids and facts without behaviour.
 * Published inside the transaction that made it true; {@link Journaal} keeps it in that same
 * transaction. Its components are restricted to ids, dates, numbers, enums and codes without
 * spaces: no names, no free text.
 */
public interface DomainEvent {

    /** What this is about, at least one: the event stands on the tijdlijn of each. */
    List<UUID> onderwerpen();

    /** The legal day, in Europe/Amsterdam. */
    LocalDate op();

    /** Who did it, for whom. */
    Ondertekening door();

    /** Whether everyone may see it; an internal event is seen only by those inside. */
    default boolean openbaar() {
        return true;
    }
}
