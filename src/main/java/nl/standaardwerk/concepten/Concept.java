// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.concepten;

import nl.standaardwerk.OnjuisteInvoer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was typed in one form.
 *
 * @param velden every field that can be seen, with its values in the order of the form; at most
 *     {@value #MEESTE_VELDEN} values of together {@value #LANGSTE} characters, names included
 * @param op when it was kept last
 */
public record Concept(Map<String, List<String>> velden, Instant op) {

    /** Most characters of one form. */
    static final int LANGSTE = 200_000;

    /** Most values of one form. */
    static final int MEESTE_VELDEN = 500;

    public Concept {
        velden = Map.copyOf(velden);
        controleer(velden);
    }

    /**
     * @throws OnjuisteInvoer when there is more in it than a form can hold
     */
    static void controleer(Map<String, List<String>> velden) {
        int aantal = velden.values().stream().mapToInt(List::size).sum();
        int lengte =
                velden.entrySet().stream()
                        .mapToInt(
                                e ->
                                        e.getKey().length()
                                                + e.getValue().stream()
                                                        .mapToInt(String::length)
                                                        .sum())
                        .sum();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        aantal <= MEESTE_VELDEN && lengte <= LANGSTE,
                        "velden",
                        "concepten.fout.te-groot")
                .klaar();
    }
}
