// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.journaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One line of the journaal, as it was written.
 *
 * @param nummer rises with time; not gapless
 * @param soort simple name of the event, for example {@code VoorstelIngediend}
 * @param op the legal day
 * @param vastgelegd the moment of writing
 * @param door who did it
 * @param gegevens the facts of the event by component name; text, numbers, booleans, lists and maps
 * @param openbaar whether everyone may see this line
 */
public record Journaalregel(
        long nummer,
        String soort,
        LocalDate op,
        Instant vastgelegd,
        Ondertekening door,
        Map<String, Object> gegevens,
        boolean openbaar) {

    public Journaalregel {
        gegevens = Map.copyOf(gegevens);
    }

    /** The fact of this name as text, or nothing when the event does not have it. */
    public String gegeven(String naam) {
        var waarde = gegevens.get(naam);
        return waarde == null ? "" : waarde.toString();
    }
}
