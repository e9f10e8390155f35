// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A real PostgreSQL as a child of this process, on one data folder. Survives a restart and a {@code
 * kill -9}: a server that outlived its application is stopped first. A folder serves one
 * application at a time. A server that stops by itself is started again.
 */
final class PostgresServer implements AutoCloseable {

    /** Folder of the database files inside the data folder. */
    static final String CLUSTER = "postgres";

    /** Name of the application's role and of its database. */
    static final String APP = "standaardwerk";

    private static final String SUPERUSER = "postgres";
    private static final int ATTEMPTS = 3;
    private static final long READY_WITHIN_NANOS = 60_000_000_000L;

    private final Path home;
    private final FileChannel lock;
    private final PostgresSecrets secrets;
    private final PostgresProcess process;
    private final PostgresAccount account;
    private int port;

    private PostgresServer(Path home, FileChannel lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.account = PostgresAccount.ofThisUser();
        Path installation = PostgresBinaries.unpackInto(home);
        account.own(installation);
        this.process = new PostgresProcess(installation, home, account);
        this.secrets = PostgresSecrets.of(home, exists());
    }

    /**
     * Starts PostgreSQL on this folder, making folder, database and role where they do not exist.
     *
     * @param settings further settings of the server, as {@code name=value}
     * @throws StartGeweigerd when the folder is in use, cannot be written, or holds another version
     */
    static PostgresServer start(Path folder, String... settings) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel lock = lock(home);
        try {
            var server = new PostgresServer(home, lock);
            server.up(List.of(settings));
            return server;
        } catch (IOException | SQLException failed) {
            release(lock);
            throw new StartGeweigerd(
                    failed, "postgres-start-niet", home.resolve("postgres.log"), reason(failed));
        } catch (InterruptedException stopped) {
            release(lock);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at start", stopped);
        } catch (RuntimeException refused) {
            release(lock);
            throw refused;
        }
    }

    private static FileChannel lock(Path home) {
        try {
            Files.createDirectories(home);
            var channel =
                    FileChannel.open(
                            home.resolve("in-gebruik.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException failed) {
            throw new StartGeweigerd(failed, "map-onbruikbaar", home);
        }
        throw new StartGeweigerd("map-in-gebruik", home);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private void up(List<String> settings) throws IOException, InterruptedException, SQLException {
        if (exists()) {
            checkVersion();
            process.stopOrphan();
        } else {
            initialise();
        }
        spawn(settings);
        try (var connection = connect("postgres", SUPERUSER, secrets.superuser())) {
            ensureAppRole(connection);
        }
        process.keep();
    }

    private boolean exists() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    private Path cluster() {
        return home.resolve(CLUSTER);
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new StartGeweigerd("andere-versie", home, found, PostgresBinaries.MAJOR);
        }
    }

    /**
     * Makes the cluster beside its place and moves it there, so that half a cluster never counts.
     */
    private void initialise() throws IOException, InterruptedException {
        Path part = home.resolve(CLUSTER + ".deel");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectories(part);
        Path password = part.resolveSibling("initdb.deel");
        PostgresSecrets.write(password, secrets.superuser());
        try {
            account.own(part);
            account.own(password);
            var words =
                    new ArrayList<>(List.of("-D", part.toString(), "-U", SUPERUSER, "-E", "UTF8"));
            words.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password));
            words.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            words.addAll(locale());
            process.run("initdb", words.toArray(String[]::new));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(part, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The system's own locale matters for the character classes of pg_trgm only. */
    private static List<String> locale() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        return mac ? List.of("--locale=C", "--lc-ctype=UTF-8") : List.of("--locale=C.UTF-8");
    }

    private void spawn(List<String> settings) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            var words = new ArrayList<>(List.of("-p", "" + port, "-h", "127.0.0.1", "-k", ""));
            words.addAll(List.of("-c", "shared_buffers=128MB", "-c", "max_connections=100"));
            settings.forEach(setting -> words.addAll(List.of("-c", setting)));
            if (ready(process.start(words))) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw new IOException("postgres does not stay up");
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean ready(Process server) throws InterruptedException, IOException {
        long end = System.nanoTime() + READY_WITHIN_NANOS;
        while (System.nanoTime() < end && server.isAlive()) {
            try (var connection = connect("postgres", SUPERUSER, secrets.superuser())) {
                return connection.isValid(10);
            } catch (SQLException notYet) {
                if ("28P01".equals(notYet.getSQLState())) {
                    process.stop();
                    throw new StartGeweigerd("wachtwoord-onjuist", PostgresSecrets.FILE, home);
                }
                Thread.sleep(30);
            }
        }
        return false;
    }

    private void ensureAppRole(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            boolean role =
                    exists(connection, "select 1 from pg_roles where rolname = '" + APP + "'");
            sql.execute(
                    (role ? "alter" : "create")
                            + (" role " + APP + " login nosuperuser nocreatedb nocreaterole")
                            + (" password '" + secrets.app() + "'"));
            if (!exists(connection, "select 1 from pg_database where datname = '" + APP + "'")) {
                sql.execute("create database " + APP + " owner " + APP);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** A connection of the superuser, for the launcher and the tests. */
    Connection asSuperuser(String database) throws SQLException {
        return connect(database, SUPERUSER, secrets.superuser());
    }

    /** Address of a database on this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Password of the application's role. */
    String appPassword() {
        return secrets.app();
    }

    /** Stops the server and frees the folder. */
    @Override
    public void close() {
        try {
            process.stop();
        } catch (IOException alreadyGone) {
            System.getLogger(PostgresServer.class.getName())
                    .log(System.Logger.Level.DEBUG, "postgres was gone already", alreadyGone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            release(lock);
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException ignored) {
            // the process ends anyway, and the lock with it
        }
    }

    private static String reason(Exception failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }
}
