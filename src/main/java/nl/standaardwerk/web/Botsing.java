// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import java.util.List;

/**
 * What happened since this person opened a form, for tag {@code web.botsing}.
 *
 * @param titel headline; empty when nothing happened
 * @param uitleg what it means
 * @param wijzigingen who saved what, when
 * @param nu the present content of the fields
 */
public record Botsing(String titel, String uitleg, List<String> wijzigingen, List<Stuk> nu) {

    /** Nothing happened. */
    public static final Botsing GEEN = new Botsing("", "", List.of(), List.of());

    public Botsing {
        wijzigingen = List.copyOf(wijzigingen);
        nu = List.copyOf(nu);
    }

    /** Whether something happened. */
    public boolean is() {
        return !titel.isEmpty();
    }

    /**
     * The present content of one field.
     *
     * @param label name of the field
     * @param tekst what it says
     */
    public record Stuk(String label, String tekst) {}
}
