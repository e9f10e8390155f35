// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The permanent last part of the address of a standard: lower case letters, digits and hyphens. */
final class Sleutel {

    private static final int LONGEST = 80;

    private Sleutel() {}

    /** Of a title: accents and apostrophes vanish, the rest that is no letter or digit divides. */
    static String van(String titel) {
        var ascii =
                Normalizer.normalize(titel, Normalizer.Form.NFKD)
                        .replaceAll("[\\p{M}'’‘`´]", "")
                        .toLowerCase(Locale.ROOT);
        var sleutel = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (sleutel.length() > LONGEST) {
            sleutel = sleutel.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return sleutel.isEmpty() ? "standaard" : sleutel;
    }

    /** This one, or the first free one with a number behind it. */
    static String vrij(String sleutel, Predicate<String> bezet) {
        var vrij = sleutel;
        for (int nummer = 2; bezet.test(vrij); nummer++) {
            vrij = sleutel + "-" + nummer;
        }
        return vrij;
    }
}
