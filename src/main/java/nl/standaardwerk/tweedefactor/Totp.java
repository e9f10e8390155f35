// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow from a secret and the time (RFC 6238 on RFC 4226). Apps know one setting well:
 * SHA-1, 6 digits, 30 seconds. Our own sixty lines on the JDK's HMAC, held to the vectors of the
 * RFC: a library would bring more than it saves.
 */
final class Totp {

    static final Duration STAP = Duration.ofSeconds(30);
    static final int CIJFERS = 6;
    static final String HMAC = "HmacSHA1";

    /** So many steps a clock may be off, to each side. */
    static final int SPELING = 1;

    private Totp() {}

    /** The number of the step in which this moment falls. */
    static long stap(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STAP.toSeconds());
    }

    /** The code of a step as apps show it. */
    static String code(byte[] geheim, long stap) {
        return code(HMAC, geheim, stap, CIJFERS);
    }

    /**
     * The code of a step.
     *
     * @param hmac name of the algorithm in the JDK
     * @param cijfers 6 to 8
     */
    static String code(String hmac, byte[] geheim, long stap, int cijfers) {
        var hash = hmac(hmac, geheim, stap);
        int begin = hash[hash.length - 1] & 0x0F;
        int getal = ByteBuffer.wrap(hash).getInt(begin) & 0x7FFF_FFFF;
        return String.format(
                Locale.ROOT, "%0" + cijfers + "d", getal % (int) Math.pow(10, cijfers));
    }

    /**
     * The step to which this code belongs: now, one earlier or one later, and after the last step
     * that was used, so that no code works twice. Compares all, in a time that tells nothing.
     *
     * @param laatste last step of which a code was used; negative for none
     */
    static OptionalLong vind(byte[] geheim, String code, Instant nu, long laatste) {
        var getypt = code.getBytes(StandardCharsets.UTF_8);
        var gevonden = OptionalLong.empty();
        for (long stap = stap(nu) - SPELING; stap <= stap(nu) + SPELING; stap++) {
            var goed = code(geheim, stap).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(goed, getypt) && stap > laatste) {
                gevonden = OptionalLong.of(stap);
            }
        }
        return gevonden;
    }

    private static byte[] hmac(String naam, byte[] geheim, long stap) {
        try {
            var mac = Mac.getInstance(naam);
            mac.init(new SecretKeySpec(geheim, naam));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(stap).array());
        } catch (GeneralSecurityException elkeJavaHeeftHet) {
            throw new IllegalStateException(elkeJavaHeeftHet);
        }
    }
}
