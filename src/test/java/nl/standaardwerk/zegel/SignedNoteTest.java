// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

class SignedNoteTest {

    private static final String KEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    /** The example of Go's sumdb/note. */
    private static final String NOTE =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final Checkpoint CHECKPOINT =
            new Checkpoint("voorbeeld/journaal", new MerkleTree.Head(7, Hash.EMPTY));

    @Test
    void readsAndWritesTheExampleOfGo() throws GeneralSecurityException {
        var note = SignedNote.parse(NOTE);
        var key = NoteKey.parse(KEY);
        var line = note.signatures().getFirst();
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key.key());
        verifier.update(note.text().getBytes(StandardCharsets.UTF_8));

        assertThat(note.format()).isEqualTo(NOTE);
        assertThat(key.format()).isEqualTo(KEY);
        assertThat(key.made(line)).isTrue();
        assertThat(verifier.verify(line.bytes())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void signsWithBothKindsOfKey(NoteKey.Kind kind) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(kind.algorithm).generateKeyPair();
        var key = new NoteKey(CHECKPOINT.origin(), kind, pair.getPublic());
        var line = key.sign(CHECKPOINT, pair.getPrivate(), 1_790_000_000);
        var grown = new Checkpoint(CHECKPOINT.origin(), new MerkleTree.Head(8, Hash.EMPTY));
        var elsewhere = new Checkpoint("ander/journaal", CHECKPOINT.head());

        assertThat(NoteKey.parse(key.format())).isEqualTo(key);
        assertThat(key.verifies(CHECKPOINT, line)).isTrue();
        assertThat(key.verifies(grown, line)).isFalse();
        assertThat(key.verifies(elsewhere, line)).isFalse();
        assertThat(key.verifies(CHECKPOINT, changed(line))).isFalse();
    }

    /** One byte of the signature itself (or of the time before it) is another. */
    private static SignedNote.Line changed(SignedNote.Line line) {
        var bytes = line.bytes();
        bytes[3] ^= 1;
        return SignedNote.Line.of(line.name(), line.keyId(), bytes);
    }

    @Test
    void theSecondKeySignsItsTime() throws GeneralSecurityException {
        var kind = NoteKey.Kind.ML_DSA_44;
        var pair = KeyPairGenerator.getInstance(kind.algorithm).generateKeyPair();
        var key = new NoteKey(CHECKPOINT.origin(), kind, pair.getPublic());

        var line = key.sign(CHECKPOINT, pair.getPrivate(), 258);

        assertThat(line.bytes()).hasSize(8 + 2420).startsWith(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
        assertThat(CHECKPOINT.text())
                .isEqualTo("voorbeeld/journaal\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a b\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmeer\n"
            })
    void refusesWhatIsNoCheckpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tekst\n",
                "tekst\n\n",
                "tekst\n\nPeter eHh4eHh4\n",
                "tekst\n\n\u2014 Peter\n",
                "tekst\n\n\u2014 Pe+ter eHh4eHh4\n",
                "tekst\n\n\u2014 Peter eHh4\n",
                "tekst\n\n\u2014 Peter geen64!\n",
                "te\tkst\n\n\u2014 Peter eHh4eHh4\n"
            })
    void refusesWhatIsNoSignedNote(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void refusesWhatIsNoKey(String key) {
        assertThatThrownBy(() -> NoteKey.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base64IsThatOfTheRfc() {
        assertThat(Hash.ofBase64(Hash.EMPTY.base64())).isEqualTo(Hash.EMPTY);
        assertThat(Base64.getDecoder().decode(Hash.EMPTY.base64())).hasSize(Hash.BYTES);
    }
}
