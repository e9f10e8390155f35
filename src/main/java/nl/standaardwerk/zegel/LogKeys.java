// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The keys of the log: what signs every checkpoint. They stand in a file that only its owner can
 * read (mode 600), as properties: name of the log, and of each kind the public and the secret key.
 *
 * @param keys the public keys, Ed25519 first
 * @param secrets their secret halves, in the same order
 */
record LogKeys(List<NoteKey> keys, List<PrivateKey> secrets) {

    LogKeys {
        keys = List.copyOf(keys);
        secrets = List.copyOf(secrets);
    }

    /** Makes new keys for a log of this name, and writes them to a file that is not there yet. */
    static LogKeys create(String name, Path file) throws IOException {
        try {
            var content = new StringBuilder("naam=" + name + "\n");
            for (var kind : NoteKey.Kind.values()) {
                var pair = KeyPairGenerator.getInstance(kind.algorithm).generateKeyPair();
                var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
                content.append(kind.name() + ".openbaar=")
                        .append(new NoteKey(name, kind, pair.getPublic()).format())
                        .append("\n" + kind.name() + ".geheim=")
                        .append(secret + "\n");
            }
            write(file, content.toString());
            return read(file);
        } catch (GeneralSecurityException everyJava25HasThem) {
            throw new IllegalStateException(everyJava25HasThem);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(file.getFileName() + ".deel");
        Files.deleteIfExists(part);
        Files.createFile(
                part,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, content);
        Files.move(part, file);
    }

    /**
     * @throws IOException when the file is not there or holds no keys
     */
    static LogKeys read(Path file) throws IOException {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        var kinds = Arrays.asList(NoteKey.Kind.values());
        try {
            return new LogKeys(
                    kinds.stream()
                            .map(kind -> NoteKey.parse(value(values, kind, ".openbaar")))
                            .toList(),
                    kinds.stream().map(kind -> secret(values, kind)).toList());
        } catch (IllegalArgumentException wrong) {
            throw new IOException("no keys of a log in " + file, wrong);
        }
    }

    private static PrivateKey secret(Properties values, NoteKey.Kind kind) {
        try {
            var encoded = Base64.getDecoder().decode(value(values, kind, ".geheim"));
            return KeyFactory.getInstance(kind.algorithm)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no secret key " + kind, wrong);
        }
    }

    private static String value(Properties values, NoteKey.Kind kind, String part) {
        return values.getProperty(kind.name() + part, "");
    }

    /** The name of the log. */
    String name() {
        return keys.getFirst().name();
    }

    /** The public keys, one a line. */
    String published() {
        return String.join("", keys.stream().map(key -> key.format() + "\n").toList());
    }

    /**
     * Signs with every key.
     *
     * @param seconds the time since 1970
     */
    SignedNote sign(Checkpoint checkpoint, long seconds) {
        var lines =
                java.util.stream.IntStream.range(0, keys.size())
                        .mapToObj(i -> keys.get(i).sign(checkpoint, secrets.get(i), seconds))
                        .toList();
        return new SignedNote(checkpoint.text(), lines);
    }

    /**
     * The checkpoint of this note.
     *
     * @throws IllegalArgumentException when it is not signed by every key of this log
     */
    Checkpoint open(String text) {
        var note = SignedNote.parse(text);
        var checkpoint = Checkpoint.parse(note.text());
        for (var key : keys) {
            var line =
                    note.signatures().stream()
                            .filter(key::made)
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("not signed by us"));
            if (!key.verifies(checkpoint, line)) {
                throw new IllegalArgumentException("not our signature");
            }
        }
        return checkpoint;
    }

    /** Never printed: a record would show the secrets. */
    @Override
    public String toString() {
        return "LogKeys[" + name() + "]";
    }
}
