// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overlap;

import nl.standaardwerk.web.Adres;

import java.util.List;
import java.util.Map;

/**
 * Something that a voorstel may overlap with, found by itself.
 *
 * @param soort where it stands
 * @param doel its identity there
 * @param naam its name
 * @param gelijkenis how much it looks like the voorstel, 0 to 100
 * @param woorden the words that both have; empty when only the spelling is alike
 * @param zelfdeNaam whether the names are the same
 */
public record Kandidaat(
        Soort soort,
        String doel,
        String naam,
        int gelijkenis,
        List<String> woorden,
        boolean zelfdeNaam) {

    public Kandidaat {
        woorden = List.copyOf(woorden);
    }

    /** Where a candidate stands. */
    public enum Soort {
        /** A standard in the register, in force or ever. */
        REGISTER,
        /** A voorstel that runs. */
        VOORSTEL,
        /** The list of Forum Standaardisatie. */
        FORUM,
        /** The list of GEMMA. */
        GEMMA;

        /** Address of the page where something of this kind is found. */
        String pad(String doel, String naam) {
            return switch (this) {
                case REGISTER -> "/standaarden/" + doel;
                case VOORSTEL -> "/voorstellen/" + doel;
                case FORUM, GEMMA ->
                        new Adres("/referentielijsten", Map.of())
                                .met("lijst", name())
                                .met("q", naam)
                                .url();
            };
        }
    }

    /** The same for one candidate in every version. */
    public String sleutel() {
        return soort + ":" + doel;
    }

    /** Address of its page. */
    public String pad() {
        return soort.pad(doel, naam);
    }
}
