// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.tweedefactor;

import nl.standaardwerk.platform.StartGeweigerd;
import nl.standaardwerk.toegang.AccountId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks a secret before it goes into the database: AES-256-GCM, bound to the account, with the key
 * {@code standaardwerk.tweedefactor.sleutel} (32 bytes in base 64). Without a key the secret is
 * kept as it is: a key that lies beside the database would protect nothing, and saying that it did
 * would be worse. The first byte says which of the two.
 */
@Component
class Kluis {

    private static final Logger LOG = LoggerFactory.getLogger(Kluis.class);

    private static final byte OPEN = 0;
    private static final byte OP_SLOT = 1;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final int SLEUTEL = 32;

    private final SecureRandom toeval = new SecureRandom();
    private final Optional<SecretKeySpec> sleutel;

    Kluis(@Value("${standaardwerk.tweedefactor.sleutel:}") String sleutel) {
        this.sleutel = sleutel.isBlank() ? Optional.empty() : Optional.of(lees(sleutel.strip()));
    }

    /** Whether secrets are locked. */
    boolean heeftSleutel() {
        return sleutel.isPresent();
    }

    byte[] sluit(Geheim geheim, AccountId account) {
        if (sleutel.isEmpty()) {
            return samen(new byte[] {OPEN}, geheim.waarde());
        }
        var iv = new byte[IV];
        toeval.nextBytes(iv);
        try {
            var dicht = cipher(Cipher.ENCRYPT_MODE, iv, account).doFinal(geheim.waarde());
            return samen(new byte[] {OP_SLOT}, iv, dicht);
        } catch (GeneralSecurityException elkeJavaHeeftHet) {
            throw new IllegalStateException(elkeJavaHeeftHet);
        }
    }

    /** The secret; none when the key is not the one with which it was locked. */
    Optional<Geheim> open(byte[] bewaard, AccountId account) {
        if (bewaard[0] == OPEN) {
            return Optional.of(new Geheim(rest(bewaard, 1)));
        }
        if (sleutel.isEmpty()) {
            LOG.error("the key of the second factor is missing; secrets cannot be read");
            return Optional.empty();
        }
        try {
            var iv = new byte[IV];
            ByteBuffer.wrap(bewaard).get(1, iv);
            var open = cipher(Cipher.DECRYPT_MODE, iv, account).doFinal(rest(bewaard, 1 + IV));
            return Optional.of(new Geheim(open));
        } catch (GeneralSecurityException andereSleutel) {
            LOG.error("a secret cannot be read with this key of the second factor");
            return Optional.empty();
        }
    }

    private Cipher cipher(int richting, byte[] iv, AccountId account)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(richting, sleutel.orElseThrow(), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec lees(String sleutel) {
        try {
            var bytes = Base64.getDecoder().decode(sleutel.strip());
            if (bytes.length == SLEUTEL) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // as a key of another length: the same sentence, and never the key
        }
        throw new StartGeweigerd("tweedefactor-sleutel");
    }

    private static byte[] rest(byte[] bytes, int vanaf) {
        return java.util.Arrays.copyOfRange(bytes, vanaf, bytes.length);
    }

    private static byte[] samen(byte[]... delen) {
        int lengte = java.util.Arrays.stream(delen).mapToInt(deel -> deel.length).sum();
        var samen = ByteBuffer.allocate(lengte);
        for (var deel : delen) {
            samen.put(deel);
        }
        return samen.array();
    }
}
