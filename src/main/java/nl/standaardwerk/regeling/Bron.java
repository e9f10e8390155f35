// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.regeling;

/**
 * Where a row or a setting comes from.
 *
 * @param plaats paragraph or footnote of the note, or name of the public source; never blank
 * @param merk how firm it stands
 */
public record Bron(String plaats, Merk merk) {

    public Bron {
        if (plaats.isBlank()) {
            throw new IllegalArgumentException("plaats is blank");
        }
    }

    /** It stands in the note. */
    public static Bron nota(String plaats) {
        return new Bron(plaats, Merk.NOTA);
    }

    /** It was found in a public source. */
    public static Bron gevonden(String plaats) {
        return new Bron(plaats, Merk.GEVONDEN);
    }

    /** It is our reading of what the note leaves open, at this place. */
    public static Bron aanname(String plaats) {
        return new Bron(plaats, Merk.AANNAME);
    }

    /** True if pages must show it as an assumption. */
    public boolean isAanname() {
        return merk == Merk.AANNAME;
    }

    /** How firm a source is. */
    public enum Merk {
        /** In the note. */
        NOTA,
        /** In another public source, named. */
        GEVONDEN,
        /** Ours. */
        AANNAME
    }
}
