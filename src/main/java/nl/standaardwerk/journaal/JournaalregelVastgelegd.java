// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line exactly as it stands in the journaal. Published in the transaction that wrote it, so that
 * a later module can seal it; it is not itself an event of the domain.
 *
 * @param nummer rises with time; not gapless
 * @param soort simple name of the event
 * @param op the legal day
 * @param vastgelegd the moment of writing, in microseconds
 * @param door who did it
 * @param gegevens the facts in their one JSON form
 * @param openbaar whether everyone may see this line
 * @param onderwerpen what it is about, sorted
 */
public record JournaalregelVastgelegd(
        long nummer,
        String soort,
        LocalDate op,
        Instant vastgelegd,
        Ondertekening door,
        String gegevens,
        boolean openbaar,
        List<UUID> onderwerpen) {

    public JournaalregelVastgelegd {
        onderwerpen =
                onderwerpen.stream().distinct().sorted(JournaalregelVastgelegd::alsTekst).toList();
    }

    /** As text and as PostgreSQL sort them; {@link UUID#compareTo} takes the halves as signed. */
    private static int alsTekst(UUID een, UUID ander) {
        return een.toString().compareTo(ander.toString());
    }
}
