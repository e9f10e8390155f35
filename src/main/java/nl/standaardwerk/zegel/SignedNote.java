// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with the signatures below it. Source: C2SP signed-note.
 *
 * @param text ends in a newline
 * @param signatures at least one
 */
record SignedNote(String text, List<Line> signatures) {

    private static final int MOST_SIGNATURES = 100;
    private static final String DASH = "\u2014 ";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0B-\\x1F]");
    private static final Pattern NAME = Pattern.compile("[^\\p{Z}\\s+]+");

    SignedNote {
        if (!text.endsWith("\n") || CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("not the text of a note");
        }
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param name of the key
     * @param signature the id of the key in 4 bytes, then the signature, in base 64
     */
    record Line(String name, String signature) {

        Line {
            if (!isName(name) || Base64.getDecoder().decode(signature).length < 5) {
                throw new IllegalArgumentException("not a signature line");
            }
        }

        static Line of(String name, byte[] keyId, byte[] signature) {
            var bytes = Arrays.copyOf(keyId, keyId.length + signature.length);
            System.arraycopy(signature, 0, bytes, keyId.length, signature.length);
            return new Line(name, Base64.getEncoder().encodeToString(bytes));
        }

        byte[] keyId() {
            return Arrays.copyOf(Base64.getDecoder().decode(signature), 4);
        }

        byte[] bytes() {
            var all = Base64.getDecoder().decode(signature);
            return Arrays.copyOfRange(all, 4, all.length);
        }
    }

    /** Whether this can be the name of a key: no spaces, no plus. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * @throws IllegalArgumentException when this is no signed note
     */
    static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        var lines = note.substring(split + 2).split("\n", -1);
        var signatures = new ArrayList<Line>();
        for (var line : Arrays.asList(lines).subList(0, lines.length - 1)) {
            var words = line.split(" ", -1);
            if (!line.startsWith(DASH) || words.length != 3) {
                throw new IllegalArgumentException("not a signature line");
            }
            signatures.add(new Line(words[1], words[2]));
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("no or too many signatures");
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /** As it is written. */
    String format() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(
                line ->
                        note.append(DASH)
                                .append(line.name())
                                .append(' ')
                                .append(line.signature())
                                .append('\n'));
        return note.toString();
    }
}
