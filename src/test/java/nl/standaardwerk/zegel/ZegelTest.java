// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.platform.TestDatabase;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Signing on a database of its own, by one node, by two, and after an old backup was put back. */
class ZegelTest extends AppTest {

    @TempDir private Path folder;
    @Autowired private Journaal journaal;

    private Node node(TestDatabase.Connectable database) {
        return Node.of(database, folder, journaal);
    }

    @Test
    void everyLineGetsAPlaceInOrder() {
        var node = node(TestDatabase.create());
        node.happen(1, 301);

        assertThat(node.seal()).isEqualTo(300);
        assertThat(node.seal()).isZero();
        node.happens(301);
        assertThat(node.seal()).isEqualTo(1);
        assertThat(node.published().size()).isEqualTo(301);
        assertThat(
                        node.jdbc
                                .sql("select regel from zegel.blad order by plek")
                                .query(Long.class)
                                .list())
                .containsExactlyElementsOf(LongStream.range(1, 302).boxed().toList());
        assertThat(node.tile("0/000").orElseThrow()).hasSize(8192);
        assertThat(node.tile("0/001.p/45").orElseThrow()).hasSize(45 * 32);
        assertThat(node.tile("0/001.p/46")).isEmpty();
        assertThat(node.tile("1/000.p/1").orElseThrow())
                .isEqualTo(Tile.root(hashes(node.tile("0/000").orElseThrow())).bytes());
    }

    private static List<Hash> hashes(byte[] tile) {
        return IntStream.range(0, tile.length / Hash.BYTES)
                .map(i -> i * Hash.BYTES)
                .mapToObj(from -> Hash.of(Arrays.copyOfRange(tile, from, from + Hash.BYTES)))
                .toList();
    }

    @Test
    void theTreeGrowsOverLevelsOfTiles() {
        var node = node(TestDatabase.create());
        var bomen = new Bomen();
        for (int batch = 0; batch < 3; batch++) {
            node.happen(batch * 700L, batch * 700L + 700);
            node.seal();
        }
        node.jdbc
                .sql("select inhoud from zegel.blad order by plek")
                .query(String.class)
                .list()
                .forEach(blad -> bomen.voegToe(blad.getBytes(StandardCharsets.UTF_8)));

        assertThat(node.published().root()).isEqualTo(bomen.boom().root(2100));
        assertThat(node.alarm()).isEqualTo(Alarm.GEEN);
    }

    @Test
    void aLineThatIsSealedHasAProof() {
        var node = node(TestDatabase.create());
        node.happen(1, 20);
        assertThat(node.proof(5)).isEmpty();
        node.seal();

        var proof = node.proof(5).orElseThrow();

        var path = proof.pad().stream().map(Hash::ofBase64).toList();
        var leaf = Hash.leaf(proof.blad().getBytes(StandardCharsets.UTF_8));
        var head = node.published().head();
        assertThat(MerkleTree.proves(leaf, proof.plek(), path, head.size(), head.root())).isTrue();
        assertThat(proof.geopend()).isEmpty();
        assertThat(node.proof(500)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotSealed() {
        var node = node(TestDatabase.create());
        node.happens(1);
        node.fails(2);

        assertThat(node.seal()).isEqualTo(1);
    }

    /** Both nodes write and seal at once. */
    @Test
    void twoNodesMakeOneLog() throws Exception {
        var database = TestDatabase.create();
        var one = node(database);
        one.seal();
        var two = Node.of(database, folder.resolve("twee"), folder, journaal);
        Callable<Long> first = () -> work(one, 1_000);
        Callable<Long> second = () -> work(two, 2_000);

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(first, second))) {
                done.get();
            }
        }
        while (one.seal() > 0) {
            assertThat(one.alarm()).isEqualTo(Alarm.GEEN);
        }

        assertThat(one.published().size()).isEqualTo(200);
        assertThat(one.published()).isEqualTo(two.published());
        assertThat(Stream.of(one.alarm(), two.alarm())).containsOnly(Alarm.GEEN);
        assertThat(one.jdbc.sql("select count(*) from zegel.wachtend").query(Long.class).single())
                .isZero();
    }

    private static long work(Node node, long first) {
        long placed = 0;
        for (int round = 0; round < 20; round++) {
            node.happen(first + 5L * round, first + 5L * round + 5);
            placed += node.seal();
            assertThat(node.signing.alarm()).isEqualTo(Alarm.GEEN);
        }
        return placed;
    }

    /** R8: the database is put back to an older state; the folder beside it is not. */
    @RepeatedTest(2)
    void anOldBackupIsNeverSignedOver() {
        var database = TestDatabase.create();
        var node = node(database);
        node.happen(1, 30);
        node.seal();
        var backup = TestDatabase.copy(database);
        node.happen(30, 50);
        node.seal();
        var promised = node.published();

        var restored = Node.of(backup, folder, journaal);
        restored.happen(60, 90);

        assertThat(restored.seal()).isZero();
        assertThat(restored.alarm()).isEqualTo(Alarm.LOOPT_ACHTER);
        assertThat(restored.checkpoint()).isEqualTo(node.checkpoint());
        assertThat(node.published()).isEqualTo(promised);
    }

    /** R7: a backup that went on by itself, past the size that was promised. */
    @Test
    void anotherHistoryFromTheSameBeginningIsNotSigned() {
        var database = TestDatabase.create();
        var node = node(database);
        node.happen(1, 300);
        node.seal();
        var copy = TestDatabase.copy(database);
        node.happen(300, 310);
        node.seal();
        var fork = Node.of(copy, folder.resolve("elders"), folder, journaal);
        fork.happen(400, 450);
        fork.seal();
        assertThat(fork.published().size()).isEqualTo(349);

        var restored = Node.of(copy, folder, journaal);
        restored.happens(500);

        assertThat(restored.seal()).isZero();
        assertThat(restored.alarm()).isEqualTo(Alarm.ANDERE_GESCHIEDENIS);
    }

    @Test
    void anEmptyDatabaseIsAnOldOneToo() {
        var node = node(TestDatabase.create());
        node.happens(1);
        node.seal();

        var empty = node(TestDatabase.create());
        empty.happens(1);

        assertThat(empty.seal()).isZero();
        assertThat(empty.alarm()).isEqualTo(Alarm.LOOPT_ACHTER);
    }

    @Test
    void otherKeysSignNothing() {
        var database = TestDatabase.create();
        var node = node(database);
        node.happens(1);
        node.seal();

        var other = Node.of(database, folder.resolve("anders"), journaal);
        other.happens(2);

        assertThat(other.seal()).isZero();
        assertThat(other.alarm()).isEqualTo(Alarm.ANDERE_SLEUTEL);
        assertThat(node.seal()).isEqualTo(1);
    }

    @Test
    void aCheckpointThatIsNotOursIsAnAlarm() throws IOException {
        var node = node(TestDatabase.create());
        node.happens(1);
        node.seal();
        var file = folder.resolve("controlepunt");
        Files.writeString(
                file, Files.readString(file).replace("proef/journaal\n1\n", "proef/journaal\n0\n"));
        node.happens(2);

        assertThat(node.seal()).isZero();
        assertThat(node.alarm()).isEqualTo(Alarm.ONLEESBAAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "proef/journaal\n1\n\n"})
    void aCheckpointThatCannotBeReadIsAnAlarmAndNoFault(String content) throws IOException {
        var node = node(TestDatabase.create());
        node.happens(1);
        node.seal();
        Files.writeString(folder.resolve("controlepunt"), content);

        assertThat(node.checkpoint()).isEmpty();
        assertThat(node.alarm()).isEqualTo(Alarm.ONLEESBAAR);
        assertThat(node.proof(1)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnAlarmAndNoFault() throws IOException {
        var node = node(TestDatabase.create());
        node.happens(1);
        node.seal();
        var before = node.checkpoint();
        Files.createDirectories(folder.resolve("controlepunt.deel/bezet"));
        node.happens(2);

        node.seal();

        assertThat(node.checkpoint()).isEqualTo(before);
        assertThat(node.signing.alarm()).isEqualTo(Alarm.ONLEESBAAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update zegel.blad set hash = decode(repeat('00', 32), 'hex') where plek = 3",
                "delete from zegel.blad where plek = 3",
                "delete from zegel.blad where plek = 9",
                "update zegel.controlepunt set tekst = replace(tekst, '10', '11')",
                "delete from zegel.controlepunt"
            })
    void whatIsChangedPastTheGuardsStopsTheSigning(String sql) {
        var node = node(TestDatabase.create());
        node.happen(0, 10);
        node.seal();
        assertThatThrownBy(() -> node.jdbc.sql(sql).update())
                .hasMessageContaining("wordt alleen aangevuld");
        node.jdbc.sql("alter table zegel.blad disable trigger user").update();
        node.jdbc.sql("alter table zegel.controlepunt disable trigger user").update();
        node.jdbc.sql(sql).update();
        node.happens(20);

        assertThat(node.seal()).isZero();
        assertThat(node.alarm()).isNotEqualTo(Alarm.GEEN);
    }

    @Test
    void onlyTheOwnerReadsTheKeys() throws IOException {
        node(TestDatabase.create()).seal();

        var file = folder.resolve("sleutels.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(LogKeys.read(file)).hasToString("LogKeys[proef/journaal]");
    }
}
