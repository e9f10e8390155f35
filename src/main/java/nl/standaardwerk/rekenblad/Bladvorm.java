// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in which a rekenblad goes out and comes in. */
enum Bladvorm {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv");

    private final String mediatype;

    Bladvorm(String mediatype) {
        this.mediatype = mediatype;
    }

    String mediatype() {
        return mediatype;
    }

    String extensie() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a file that was looked at. */
    static Optional<Bladvorm> vind(String mediatype) {
        return Arrays.stream(values()).filter(v -> v.mediatype.equals(mediatype)).findFirst();
    }
}
