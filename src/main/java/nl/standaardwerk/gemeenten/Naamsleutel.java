// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.gemeenten;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pure: turns a Dutch place name into a key to sort on or to search in. Keys compare with {@link
 * String#compareTo}: capitals, accents, apostrophes of any shape and hyphens make no difference,
 * words are compared one by one (Berg en Dal before Bergeijk), IJ is the letters i and j.
 */
final class Naamsleutel {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROF = Pattern.compile("['\u2018\u2019\u201b\u02bc`\u00b4]");
    private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");

    private Naamsleutel() {}

    /** To sort on. A leading 's- does not count: 's-Hertogenbosch stands at the h. */
    static String volgorde(String naam) {
        var sleutel = zoek(naam);
        return sleutel.startsWith("s ") ? sleutel.substring(2) : sleutel;
    }

    /** To search in, and for what is sought: the words of the name, with one space between. */
    static String zoek(String tekst) {
        var kleineLetters = APOSTROF.matcher(tekst).replaceAll("").toLowerCase(Locale.ROOT);
        var ontleed = Normalizer.normalize(kleineLetters, Normalizer.Form.NFKD);
        var zonderAccenten = ACCENT.matcher(ontleed).replaceAll("");
        return ANDERS.matcher(zonderAccenten).replaceAll(" ").strip();
    }
}
