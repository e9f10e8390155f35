// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account as the administrator and its owner see it.
 *
 * @param id identity
 * @param naam of the person, empty when erased
 * @param email with which the person logs in
 * @param demonstratie whether it belongs to the demonstration
 * @param sinds when it was made
 * @param rechten every right, past ones and coming ones included, newest first
 */
public record Account(
        AccountId id,
        String naam,
        Optional<String> email,
        boolean demonstratie,
        Instant sinds,
        List<Toekenning> rechten) {

    public Account {
        rechten = List.copyOf(rechten);
    }
}
