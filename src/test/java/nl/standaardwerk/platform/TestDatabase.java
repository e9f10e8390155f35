// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * One PostgreSQL for the whole test JVM, under {@code target/}. All migrations run once, into a
 * template; {@link #create()} copies it in a fraction of a second. Connections are those of the
 * application's own role, not of the superuser.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "sjabloon";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable PostgresServer server;

    private TestDatabase() {}

    /** A new, migrated, empty database of its own. */
    public static Connectable create() {
        String name = "t" + COUNT.incrementAndGet();
        var postgres = server();
        superuser(postgres, "drop database if exists " + name + " with (force)");
        superuser(
                postgres,
                "create database "
                        + (name + " template " + TEMPLATE)
                        + (" owner " + PostgresServer.APP + " strategy file_copy"));
        return new Connectable(postgres.url(name), PostgresServer.APP, postgres.appPassword());
    }

    /** A copy of a database to which nobody is connected: its backup. */
    public static Connectable copy(Connectable database) {
        String name = "kopie" + COUNT.incrementAndGet();
        var postgres = server();
        var original = database.url().replaceAll(".*/|\\?.*", "");
        superuser(postgres, "drop database if exists " + name + " with (force)");
        superuser(
                postgres,
                "create database "
                        + (name + " template " + original)
                        + (" owner " + PostgresServer.APP + " strategy file_copy"));
        return new Connectable(postgres.url(name), PostgresServer.APP, postgres.appPassword());
    }

    /**
     * Takes this database away while something is done, as if its server had stopped: connections
     * are broken, new ones refused. Then it is back.
     *
     * @param url for JDBC, of a database of this class
     */
    public static void awayDuring(String url, ThrowingRunnable something) throws Exception {
        var name = url.replaceAll(".*/|\\?.*", "");
        var postgres = server();
        superuser(postgres, "alter database " + name + " with allow_connections false");
        try {
            superuser(
                    postgres,
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
                            + (name + "'"));
            something.run();
        } finally {
            superuser(postgres, "alter database " + name + " with allow_connections true");
        }
    }

    /** Something that is done while a database is away. */
    @FunctionalInterface
    public interface ThrowingRunnable {

        void run() throws Exception;
    }

    /** A new database without any table. */
    public static Connectable createBare() {
        String name = "leeg" + COUNT.incrementAndGet();
        var postgres = server();
        superuser(postgres, "drop database if exists " + name + " with (force)");
        superuser(postgres, "create database " + name + " owner " + PostgresServer.APP);
        return new Connectable(postgres.url(name), PostgresServer.APP, postgres.appPassword());
    }

    /**
     * How to reach one database.
     *
     * @param url for JDBC
     * @param user the application's role
     * @param password of that role
     */
    public record Connectable(String url, String user, String password) {

        /** Without a pool: each connection is a new one. */
        public DataSource dataSource() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    /**
     * Gives each application context a database of its own:
     * {@code @ContextConfiguration(initializers = TestDatabase.PerContext.class)}.
     */
    public static final class PerContext
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = create();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "test-database",
                                    Map.of(
                                            "spring.datasource.url", database.url(),
                                            "standaardwerk.zegel.map", sealFolder(),
                                            "spring.datasource.username", database.user(),
                                            "spring.datasource.password", database.password(),
                                            "spring.datasource.hikari.maximum-pool-size", "6",
                                            "spring.datasource.hikari.minimum-idle", "0")));
        }
    }

    /** A folder of its own for what the seal keeps beside a database. */
    private static String sealFolder() {
        try {
            return Files.createTempDirectory(
                            Files.createDirectories(Path.of("target/zegel")), "map")
                    .toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static synchronized PostgresServer server() {
        var running = server;
        if (running != null) {
            return running;
        }
        var postgres =
                PostgresServer.start(
                        Path.of("target/testdatabase"),
                        "fsync=off",
                        "synchronous_commit=off",
                        "full_page_writes=off",
                        "max_connections=200");
        // not a plain shutdown hook: that would stop PostgreSQL before the contexts are closed
        SpringApplication.getShutdownHandlers().add(postgres::close);
        makeTemplate(postgres);
        server = postgres;
        return postgres;
    }

    private static void makeTemplate(PostgresServer postgres) {
        superuser(postgres, "drop database if exists " + TEMPLATE + " with (force)");
        superuser(postgres, "create database " + TEMPLATE + " owner " + PostgresServer.APP);
        ModuleMigrations.run(
                new DriverManagerDataSource(
                        postgres.url(TEMPLATE), PostgresServer.APP, postgres.appPassword()));
    }

    static void superuser(PostgresServer postgres, String statement) {
        try (var connection = postgres.asSuperuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }
}
