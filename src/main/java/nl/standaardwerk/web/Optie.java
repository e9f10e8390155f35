// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * One choice in a group of radio buttons, checkboxes or in a select.
 *
 * @param waarde what is sent
 * @param tekst what the person reads
 * @param uitleg second line; null for none. Not shown in a select
 * @param aantal number of hits, for filters; null for none
 */
public record Optie(String waarde, String tekst, @Nullable String uitleg, @Nullable Long aantal) {

    public static Optie van(String waarde, String tekst) {
        return new Optie(waarde, tekst, null, null);
    }

    public static Optie van(String waarde, String tekst, String uitleg) {
        return new Optie(waarde, tekst, uitleg, null);
    }

    /** A choice in a filter, with its number of hits. */
    public static Optie metAantal(String waarde, String tekst, long aantal) {
        return new Optie(waarde, tekst, null, aantal);
    }

    /** A choice per enum value: sent is its name, shown is its {@link Tekst#label}. */
    public static List<Optie> van(Tekst t, Enum<?>... waarden) {
        return Arrays.stream(waarden).map(e -> van(e.name(), t.label(e))).toList();
    }
}
