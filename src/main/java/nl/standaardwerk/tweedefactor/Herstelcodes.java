// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.toegang.AccountId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One-time codes for who lost the other factor. Sixteen letters and digits that are not easily
 * mixed up (80 random bits, so a quick hash is enough), in fours.
 */
final class Herstelcodes {

    static final int AANTAL = 10;
    private static final int TEKENS = 16;
    private static final String ALFABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Herstelcodes() {}

    /** Ten new codes, as they are shown. */
    static List<String> nieuw() {
        return Stream.generate(Herstelcodes::code).limit(AANTAL).toList();
    }

    /** What is kept of a code: it tells nothing, and another account has another. */
    static byte[] hash(AccountId account, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(account.toString().getBytes(StandardCharsets.UTF_8));
            return digest.digest(kaal(code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException elkeJavaHeeftHet) {
            throw new IllegalStateException(elkeJavaHeeftHet);
        }
    }

    /** Without spaces and dashes, in capitals: as typed from paper. */
    static String kaal(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < TEKENS; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALFABET.charAt(TOEVAL.nextInt(ALFABET.length())));
        }
        return code.toString();
    }
}
