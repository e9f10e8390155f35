// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An external PostgreSQL, named by {@code spring.datasource.url}, is looked at before anything is
 * made: reachable, PostgreSQL 16 or newer, and not with the rights of a superuser.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
class ExternalDatabase {

    private static final int OLDEST = 16;

    @Bean
    static BeanFactoryPostProcessor externalDatabaseCheck(Environment settings) {
        return beans -> {
            var url = settings.getRequiredProperty("spring.datasource.url");
            if (!url.equals(EmbeddedDatabase.NO_EXTERNAL)) {
                check(
                        url,
                        settings.getProperty("spring.datasource.username", ""),
                        settings.getProperty("spring.datasource.password", ""));
            }
        };
    }

    /** Refuses a database that cannot be used. */
    static void check(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartGeweigerd("geen-postgresql", address(url));
        }
        try (var connection = DriverManager.getConnection(url, user, password)) {
            checkServer(connection, url, user);
        } catch (SQLException failed) {
            throw refusal(failed, url, user);
        }
    }

    private static void checkServer(Connection connection, String url, String user)
            throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new StartGeweigerd("postgresql-te-oud", address(url), major, OLDEST);
        }
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("select current_setting('is_superuser')")) {
            if (rows.next() && "on".equals(rows.getString(1))) {
                throw new StartGeweigerd("superuser", user);
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
}
