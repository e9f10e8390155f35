// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import nl.standaardwerk.toegang.AccountId;

import java.time.Instant;
import java.util.Optional;

/**
 * One mail, as it was or will be sent. Without the name or address of the person: that is looked up
 * when it goes.
 *
 * @param account to whom
 * @param stopteken for the link that stops the mail
 * @param onderwerp subject, without line ends
 * @param tekst as plain text
 * @param html the same as a page
 */
record Bericht(
        BerichtId id,
        AccountId account,
        Stopteken stopteken,
        String onderwerp,
        String tekst,
        String html) {

    /**
     * A line of one's own page: what was sent when.
     *
     * @param op when it was made
     * @param verzonden when the mail server took it; empty as long as it did not
     * @param opgegeven whether it is tried no more
     */
    record Kort(String onderwerp, Instant op, Optional<Instant> verzonden, boolean opgegeven) {}
}
