// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files: without path, without control characters, short enough. */
final class Bestandsnaam {

    static final int LANGSTE = 120;
    private static final int LANGSTE_EXTENSIE = 5;

    private Bestandsnaam() {}

    /**
     * The name as it is kept; empty when nothing usable is left. Only the part after the last slash
     * or backslash counts; characters that a file system or a header cannot bear become a hyphen.
     */
    static String schoon(String ruw) {
        var zonderPad = ruw.substring(Math.max(ruw.lastIndexOf('/'), ruw.lastIndexOf('\\')) + 1);
        var naam =
                Normalizer.normalize(zonderPad, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                        .replaceAll("[<>:\"|?*;%]", "-")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        return kort(naam);
    }

    /** Lower-case extension without the dot; empty when there is none. */
    static String extensie(String naam) {
        int punt = naam.lastIndexOf('.');
        return punt <= 0 ? "" : naam.substring(punt + 1).toLowerCase(Locale.ROOT);
    }

    /** The name as part of an address. */
    static String inPad(String naam) {
        return URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String kort(String naam) {
        if (naam.length() <= LANGSTE) {
            return naam;
        }
        var extensie = extensie(naam);
        if (extensie.isEmpty() || extensie.length() > LANGSTE_EXTENSIE) {
            return naam.substring(0, LANGSTE);
        }
        var stam = naam.substring(0, LANGSTE - extensie.length() - 1).stripTrailing();
        return stam + "." + extensie;
    }
}
