// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of this application and how to reach it. */
sealed interface Database extends JdbcConnectionDetails, AutoCloseable {

    @Override
    void close();

    /** One of our own, a child of this process. */
    record Embedded(PostgresServer server) implements Database {

        @Override
        public String getJdbcUrl() {
            return server.url(PostgresServer.APP);
        }

        @Override
        public String getUsername() {
            return PostgresServer.APP;
        }

        @Override
        public String getPassword() {
            return server.appPassword();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /**
     * One that somebody else keeps. Looked at before it is used: reachable, PostgreSQL 16 or newer,
     * with the right to make tables and not with those of a superuser.
     *
     * @param url for JDBC
     * @param user a role that is no superuser
     * @param password of that role; may be empty
     */
    record External(String url, String user, String password) implements Database {

        private static final int OLDEST = 16;

        private static final String RIGHTS =
                """
                select current_setting('is_superuser') = 'on' as superuser,
                       has_database_privilege(current_database(), 'CREATE') as creates
                """;

        /**
         * The same, after it was looked at.
         *
         * @throws StartGeweigerd when it cannot be used, with the reason
         */
        static External checked(String url, String user, String password) {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new StartGeweigerd("geen-postgresql", address(url));
            }
            try (var connection = DriverManager.getConnection(url, user, password)) {
                checkServer(connection, url, user);
            } catch (SQLException failed) {
                throw refusal(failed, url, user);
            }
            return new External(url, user, password);
        }

        private static void checkServer(Connection connection, String url, String user)
                throws SQLException {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new StartGeweigerd("postgresql-te-oud", address(url), major, OLDEST);
            }
            try (var sql = connection.createStatement();
                    var rows = sql.executeQuery(RIGHTS)) {
                rows.next();
                if (rows.getBoolean("superuser")) {
                    throw new StartGeweigerd("superuser", user);
                }
                if (!rows.getBoolean("creates")) {
                    throw new StartGeweigerd("geen-eigenaar", user, address(url));
                }
            }
        }

        private static StartGeweigerd refusal(SQLException failed, String url, String user) {
            String state = failed.getSQLState() == null ? "" : failed.getSQLState();
            return switch (state) {
                case "28P01", "28000" ->
                        new StartGeweigerd(failed, "aanmelden-mislukt", user, address(url));
                case "3D000" -> new StartGeweigerd(failed, "database-bestaat-niet", address(url));
                default -> new StartGeweigerd(failed, "database-onbereikbaar", address(url));
            };
        }

        /** Without parameters: they may hold a password. */
        private static String address(String url) {
            int parameters = url.indexOf('?');
            return parameters < 0 ? url : url.substring(0, parameters);
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public void close() {}

        /** Without the password. */
        @Override
        public String toString() {
            return "External[" + address(url) + ", " + user + "]";
        }
    }
}
