// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

/** The embedded PostgreSQL, unless {@code spring.datasource.url} names an external one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        havingValue = EmbeddedDatabase.NO_EXTERNAL,
        matchIfMissing = true)
class EmbeddedDatabase {

    /** As {@code spring.datasource.url}: the embedded one, whatever was set elsewhere. */
    static final String NO_EXTERNAL = "none";

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(@Value("${standaardwerk.data:./data}") Path folder) {
        return PostgresServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(PostgresServer server) {
        return new AppConnection(server.url(PostgresServer.APP), server.appPassword());
    }

    private record AppConnection(String url, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return PostgresServer.APP;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
