// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.AccountId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What one account wants of the mail.
 *
 * @param account whose
 * @param ritme how often
 * @param stopteken for the link that stops it
 * @param gekeken the last day on which was looked what waits; empty before the first time
 */
record Voorkeur(AccountId account, Ritme ritme, Stopteken stopteken, Optional<LocalDate> gekeken) {

    /** When the mail of the day goes, in Europe/Amsterdam: it is there when work begins. */
    static final LocalTime OCHTEND = LocalTime.of(7, 0);

    /** Whether it is time to look what waits. */
    boolean isTijd(LocalDateTime nu) {
        return switch (ritme) {
            case DIRECT -> true;
            case DAGELIJKS ->
                    !nu.toLocalTime().isBefore(OCHTEND)
                            && gekeken.filter(dag -> !dag.isBefore(nu.toLocalDate())).isEmpty();
            case NOOIT -> false;
        };
    }
}
