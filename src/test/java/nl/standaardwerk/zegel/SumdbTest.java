// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The same trees, proofs and notes as Go's own library makes: src/test/go/sumdb.go. */
class SumdbTest {

    private static final Path SAID = Path.of("src/test/resources/zegel/sumdb.txt");
    private static final Path GO = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb");
    private static final int LEAVES = 1300;
    private static final Bomen BOOM = Bomen.van(LEAVES);
    private static final MerkleTree TREE = BOOM.boom();

    @Test
    void everythingThatGoSaysWeSayToo() throws IOException, GeneralSecurityException {
        for (var line : Files.readAllLines(SAID)) {
            var words = line.split(" ", -1);
            var ours =
                    switch (words[0]) {
                        case "root" -> TREE.root(number(words[1])).toString();
                        case "inclusion" ->
                                text(TREE.inclusion(number(words[2]), number(words[1])));
                        case "consistency" ->
                                text(TREE.consistency(number(words[2]), number(words[1])));
                        case "tile" -> last(Tile.ofPath(words[1]).orElseThrow());
                        case "path" -> new Tile(2, 1_234_067, 7).path();
                        default -> "\"" + note().replace("\n", "\\n") + "\"";
                    };

            assertThat(line).endsWith(" " + ours);
        }
        assertThat(SAID).content().contains("consistency 1300 650 ", "note ");
    }

    static boolean goIsHere() {
        return Files.isDirectory(GO) && Files.isExecutable(Path.of("/usr/bin/go"));
    }

    /** Only where Go and its library are installed (Debian: golang-golang-x-mod-dev). */
    @Test
    @EnabledIf("goIsHere")
    void theFileIsWhatGoSays() throws IOException {
        var builder = new ProcessBuilder("/usr/bin/go", "run", "src/test/go/sumdb.go");
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", "/usr/share/gocode");
        builder.environment().put("GOCACHE", Path.of("target/go").toAbsolutePath().toString());
        var said =
                new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEqualTo(Files.readString(SAID));
    }

    private static long number(String word) {
        return Long.parseLong(word);
    }

    private static String text(List<Hash> hashes) {
        return String.join(",", hashes.stream().map(Hash::toString).toList());
    }

    private static String last(Tile tile) {
        assertThat(tile.existsIn(LEAVES)).isTrue();
        return BOOM.hashes(tile.level(), tile.start(), tile.width()).getLast().toString();
    }

    private static String note() throws GeneralSecurityException {
        var checkpoint =
                new Checkpoint("PeterNeumann", new MerkleTree.Head(LEAVES, TREE.root(LEAVES)));
        var key =
                NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var line = key.sign(checkpoint, secret(), 0);
        return new SignedNote(checkpoint.text(), List.of(line)).format();
    }

    /** The secret key of Go's example: its type in one byte, then the seed. */
    private static PrivateKey secret() throws GeneralSecurityException {
        var seed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        var encoded = HexFormat.of().parseHex("302e020100300506032b657004220420");
        var all = Arrays.copyOf(encoded, encoded.length + 32);
        System.arraycopy(seed, 1, all, encoded.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(all));
    }
}
