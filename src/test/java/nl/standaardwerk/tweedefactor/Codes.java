// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import java.time.Instant;

/** An app that shows codes, for tests. */
public final class Codes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    /** The code that belongs to this secret in letters, at this moment. */
    public static String code(String letters, Instant moment) {
        var kaal = letters.replace(" ", "");
        var bytes = new byte[kaal.length() * 5 / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            int letter = BASE32.indexOf(kaal.charAt(bit / 5));
            int waarde = (letter >> (4 - bit % 5)) & 1;
            bytes[bit / Byte.SIZE] |= (byte) (waarde << (7 - bit % Byte.SIZE));
        }
        return Totp.code(bytes, Totp.stap(moment));
    }
}
