// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

/** The secret that an app and the platform share: 160 random bits. Never in a log. */
final class Geheim {

    private static final int LENGTE = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final byte[] waarde;

    /**
     * @throws IllegalArgumentException unless it has 20 bytes
     */
    Geheim(byte[] waarde) {
        if (waarde.length != LENGTE) {
            throw new IllegalArgumentException("not 20 bytes");
        }
        this.waarde = waarde.clone();
    }

    static Geheim nieuw() {
        var bytes = new byte[LENGTE];
        TOEVAL.nextBytes(bytes);
        return new Geheim(bytes);
    }

    byte[] waarde() {
        return waarde.clone();
    }

    /** As a person types it into an app: base 32 (RFC 4648), in fours. */
    String inLetters() {
        return letters().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** As an app reads it from a picture. */
    String adres(String uitgever, String wie) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        code(uitgever),
                        code(wie),
                        letters(),
                        code(uitgever),
                        Totp.CIJFERS,
                        Totp.STAP.toSeconds());
    }

    /** Twenty bytes are 32 letters, five bits each: nothing is left over. */
    private String letters() {
        var letters = new StringBuilder();
        int bits = 0;
        int aantal = 0;
        for (byte b : waarde) {
            bits = (bits << Byte.SIZE) | (b & 0xFF);
            aantal += Byte.SIZE;
            while (aantal >= 5) {
                aantal -= 5;
                letters.append(BASE32.charAt((bits >> aantal) & 31));
            }
        }
        return letters.toString();
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object ander) {
        return ander instanceof Geheim geheim && Arrays.equals(waarde, geheim.waarde);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(waarde));
    }

    @Override
    public String toString() {
        return "Geheim";
    }
}
