// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.Standaardwerk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded PostgreSQL as it is used: by processes that stop, that are killed, and that meet
 * each other on one folder. The tests follow each other on the same folder.
 */
@TestMethodOrder(OrderAnnotation.class)
class PostgresServerTest {

    private static final Path HOME = Path.of("target/postgres-proef").toAbsolutePath();

    @BeforeAll
    static void clean() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    @Order(1)
    void dataSurviveARestart() throws Exception {
        try (var first = Child.start(PostgresChild.class, HOME.toString())) {
            execute(
                    first.line(),
                    "create table proef (wat text)",
                    "insert into proef values ('a')");
        }
        try (var second = Child.start(PostgresChild.class, HOME.toString())) {
            assertThat(query(second.line(), "select wat from proef")).containsExactly("a");
        }
    }

    @Test
    @Order(2)
    void dataSurviveAKilledApplication() throws Exception {
        var first = Child.start(PostgresChild.class, HOME.toString());
        execute(first.line(), "insert into proef values ('b')");
        first.kill();

        try (var second = Child.start(PostgresChild.class, HOME.toString())) {
            assertThat(query(second.line(), "select wat from proef order by 1"))
                    .containsExactly("a", "b");
        }
    }

    @Test
    @Order(3)
    void aServerThatOutlivedItsApplicationIsStoppedFirst(@TempDir Path tools) throws Exception {
        for (String tool : List.of("unshare", "true", "setsid")) {
            Path found = Path.of("/usr/bin", tool);
            if (Files.exists(found)) {
                Files.createSymbolicLink(tools.resolve(tool), found);
            }
        }
        var first = Child.startWithPath(tools, PostgresChild.class, HOME.toString());
        execute(first.line(), "insert into proef values ('c')");
        long orphan = serverPid();
        first.kill();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var second = Child.start(PostgresChild.class, HOME.toString())) {
            assertThat(query(second.line(), "select wat from proef order by 1"))
                    .containsExactly("a", "b", "c");
            assertThat(serverPid()).isNotEqualTo(orphan);
        }
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    @Order(4)
    void aSecondStartIsRefusedWithOneSentence() throws Exception {
        try (var first = Child.start(PostgresChild.class, HOME.toString())) {
            assertThat(first.line()).startsWith("jdbc:");

            try (var second =
                    Child.start(
                            Standaardwerk.class,
                            "--server.port=0",
                            "--spring.profiles.active=test",
                            "--standaardwerk.data=" + HOME)) {
                assertThat(second.end())
                        .singleElement()
                        .asString()
                        .startsWith("Standaardwerk is niet gestart. De map " + HOME)
                        .contains("al in gebruik");
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    @Order(5)
    void passwordsAreForTheOwnerOnlyAndDiffer() throws IOException {
        Path file = HOME.resolve(PostgresSecrets.FILE);
        var secrets = PostgresSecrets.of(HOME, true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(secrets.app()).hasSize(32).isNotEqualTo(secrets.superuser());
        assertThat(secrets.toString()).doesNotContain(secrets.app(), secrets.superuser());
        assertThat(HOME.resolve("initdb.deel")).doesNotExist();
    }

    @Test
    @Order(6)
    void anotherMajorVersionIsRefusedWithAHint() throws IOException {
        Path version = HOME.resolve(PostgresServer.CLUSTER).resolve("PG_VERSION");
        String own = Files.readString(version);
        Files.writeString(version, "15\n");

        assertThatThrownBy(() -> PostgresServer.start(HOME))
                .isInstanceOfSatisfying(
                        StartGeweigerd.class,
                        refused ->
                                assertThat(refused.zin())
                                        .contains("PostgreSQL 15", "PostgreSQL 18", "pg_dump"));
        Files.writeString(version, own);
    }

    @Test
    @Order(7)
    void lostPasswordsAreRefused() throws IOException {
        Path file = HOME.resolve(PostgresSecrets.FILE);
        Path aside = Files.move(file, HOME.resolve("aside"));

        assertThatThrownBy(() -> PostgresServer.start(HOME))
                .isInstanceOfSatisfying(
                        StartGeweigerd.class,
                        refused -> assertThat(refused.code()).isEqualTo("wachtwoorden-weg"));
        Files.move(aside, file);
    }

    @Test
    @Order(8)
    void aFolderThatCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));

        assertThatThrownBy(() -> PostgresServer.start(file))
                .isInstanceOfSatisfying(
                        StartGeweigerd.class,
                        refused -> assertThat(refused.code()).isEqualTo("map-onbruikbaar"));
    }

    @Test
    @Order(9)
    void aServerThatStopsByItselfIsStartedAgainAtTheSameAddress() throws Exception {
        long revived;
        try (var first = Child.start(PostgresChild.class, HOME.toString())) {
            var url = first.line();
            long killed = serverPid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(whenBack(url)).containsExactly("a", "b", "c");
            revived = serverPid();
            assertThat(revived).isNotEqualTo(killed);
        }
        assertThat(ProcessHandle.of(revived).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void theVersionIsTheOneOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains(
                        "<postgres-binaries.version>"
                                + (PostgresBinaries.VERSION + "</postgres-binaries.version>"));
    }

    private static long serverPid() throws IOException {
        Path file = HOME.resolve(PostgresServer.CLUSTER).resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static void execute(String url, String... statements) throws Exception {
        try (var connection = DriverManager.getConnection(url, "standaardwerk", password());
                var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private static List<String> query(String url, String query) throws SQLException, IOException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "standaardwerk", password());
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Asks until there is an answer, within 60 seconds. */
    private static List<String> whenBack(String url) throws Exception {
        for (int times = 1; ; times++) {
            try {
                return query(url, "select wat from proef order by 1");
            } catch (SQLException away) {
                assertThat(times).as("back within a minute").isLessThan(600);
                Thread.sleep(100);
            }
        }
    }

    private static String password() throws IOException {
        return PostgresSecrets.of(HOME, true).app();
    }
}
