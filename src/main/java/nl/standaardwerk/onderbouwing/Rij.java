// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One row of a part. */
public sealed interface Rij permits Stakeholder, Praktijkproef, Draagvlakmeting {

    /** The same in every version of the dossier. */
    UUID id();

    /** The part that it is a row of. */
    Onderdeel onderdeel();

    /** What it is about, to name it by. */
    String naam();

    /** Its free texts by the name of their field; every one may hold personal data. */
    Map<String, String> teksten();

    /**
     * Notes every field that is wrong.
     *
     * @param vandaag what has happened lies not after this day
     */
    void controleer(OnjuisteInvoer.Verzamelaar fouten, LocalDate vandaag);
}
