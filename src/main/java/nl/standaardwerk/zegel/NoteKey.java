// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A public key that checkpoints are signed with: its name in notes, its id, and what exactly it
 * signs.
 *
 * @param name of the log
 * @param kind which of the two
 * @param key the public key
 */
record NoteKey(String name, Kind kind, PublicKey key) {

    NoteKey {
        if (!SignedNote.isName(name)) {
            throw new IllegalArgumentException("not the name of a key: " + name);
        }
    }

    /** The two kinds; both are in Java itself. */
    enum Kind {
        /** Signs the text of the note. Source: C2SP signed-note. */
        ED25519("Ed25519", 1, 32, "302a300506032b6570032100"),

        /**
         * Signs a time and the head of the tree; no quantum computer can forge it. Source: C2SP
         * tlog-cosignature.
         */
        ML_DSA_44("ML-DSA-44", 6, 1312, "30820532300b06096086480165030403110382052100");

        final String algorithm;
        private final int type;
        private final int length;
        private final String prefix;

        Kind(String algorithm, int type, int length, String prefix) {
            this.algorithm = algorithm;
            this.type = type;
            this.length = length;
            this.prefix = prefix;
        }

        PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
            var encoded = new ByteArrayOutputStream();
            encoded.writeBytes(HexFormat.of().parseHex(prefix));
            encoded.writeBytes(raw);
            return KeyFactory.getInstance(algorithm)
                    .generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
        }
    }

    /**
     * The key of this text: {@code name+id+base64(type, key)}.
     *
     * @throws IllegalArgumentException when this is no key that is known here
     */
    static NoteKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a key");
        }
        var bytes = Base64.getDecoder().decode(parts[2]);
        var kind =
                Arrays.stream(Kind.values())
                        .filter(k -> bytes.length == k.length + 1 && bytes[0] == k.type)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not a known key"));
        try {
            var raw = Arrays.copyOfRange(bytes, 1, bytes.length);
            var key = new NoteKey(parts[0], kind, kind.publicKey(raw));
            if (!HexFormat.of().formatHex(key.id()).equals(parts[1].toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the id is not of this key");
            }
            return key;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("not a key", wrong);
        }
    }

    /** As others are told it. */
    String format() {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(typed()));
    }

    /** Four bytes that tell keys of one name apart. */
    byte[] id() {
        var name = (this.name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.sha256(name, typed()), 4);
    }

    private byte[] typed() {
        var encoded = key.getEncoded();
        var typed = new byte[kind.length + 1];
        typed[0] = (byte) kind.type;
        System.arraycopy(encoded, encoded.length - kind.length, typed, 1, kind.length);
        return typed;
    }

    /**
     * Signs a checkpoint.
     *
     * @param seconds the time since 1970, for the kind that signs a time
     */
    SignedNote.Line sign(Checkpoint checkpoint, PrivateKey secret, long seconds) {
        try {
            var signer = Signature.getInstance(kind.algorithm);
            signer.initSign(secret);
            signer.update(message(checkpoint, seconds));
            return SignedNote.Line.of(name, id(), withTime(signer.sign(), seconds));
        } catch (GeneralSecurityException everyJava25CanDoThis) {
            throw new IllegalStateException(everyJava25CanDoThis);
        }
    }

    /** Whether this line is of this key; not whether it holds. */
    boolean made(SignedNote.Line line) {
        return line.name().equals(name) && Arrays.equals(line.keyId(), id());
    }

    /** Whether this line is a signature of this key below this checkpoint. */
    boolean verifies(Checkpoint checkpoint, SignedNote.Line line) {
        try {
            var bytes = ByteBuffer.wrap(line.bytes());
            long seconds = kind == Kind.ML_DSA_44 ? bytes.getLong() : 0;
            var verifier = Signature.getInstance(kind.algorithm);
            verifier.initVerify(key);
            verifier.update(message(checkpoint, seconds));
            var signature = new byte[bytes.remaining()];
            bytes.get(signature);
            return made(line) && seconds >= 0 && verifier.verify(signature);
        } catch (GeneralSecurityException | java.nio.BufferUnderflowException wrong) {
            return false;
        }
    }

    private byte[] withTime(byte[] signature, long seconds) {
        return switch (kind) {
            case ED25519 -> signature;
            case ML_DSA_44 ->
                    ByteBuffer.allocate(Long.BYTES + signature.length)
                            .putLong(seconds)
                            .put(signature)
                            .array();
        };
    }

    private byte[] message(Checkpoint checkpoint, long seconds) {
        return switch (kind) {
            case ED25519 -> checkpoint.text().getBytes(StandardCharsets.UTF_8);
            case ML_DSA_44 -> cosigned(checkpoint, seconds);
        };
    }

    private byte[] cosigned(Checkpoint checkpoint, long seconds) {
        var signer = name.getBytes(StandardCharsets.UTF_8);
        var origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        var label = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(
                        label.length + 2 + signer.length + origin.length + 3 * 8 + Hash.BYTES)
                .put(label)
                .put((byte) signer.length)
                .put(signer)
                .putLong(seconds)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }
}
