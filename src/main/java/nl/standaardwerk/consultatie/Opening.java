// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.LocalDate;
import java.util.List;

/**
 * What an openbare consultatie asks, and until when.
 *
 * @param uitnodiging 1 to 5000 characters
 * @param delen the parts that it asks about, at least one
 * @param opent first day, today or later
 * @param laatste last day, from the first day on
 */
record Opening(
        String uitnodiging, List<Consultatiedeel> delen, LocalDate opent, LocalDate laatste) {

    /** Aanname: how many weeks a consultatie lasts when nobody says otherwise. */
    static final int WEKEN = 6;

    /** Aanname: it lasts at most this many weeks from the day of opening or extending. */
    static final int MEESTE_WEKEN = 26;

    Opening {
        uitnodiging = uitnodiging.strip();
        delen = List.copyOf(delen);
    }

    /** Refuses what is wrong with it today, every fault at once. */
    void controleer(LocalDate vandaag) {
        boolean past = !laatste.isBefore(opent) && !laatste.isAfter(opent.plusWeeks(MEESTE_WEKEN));
        boolean straks = opent.isAfter(vandaag.plusYears(1));
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        Reactieinvoer.past(uitnodiging),
                        "uitnodiging",
                        "consultatie.fout.uitnodiging",
                        Reactieinvoer.LANGSTE_TEKST)
                .eis(!delen.isEmpty(), "delen", "consultatie.fout.delen")
                .eis(!opent.isBefore(vandaag) && !straks, "opent", "consultatie.fout.opent")
                .eis(past, "laatste", "consultatie.fout.laatste", MEESTE_WEKEN)
                .klaar();
    }
}
