// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.nio.file.Path;

/**
 * Which PostgreSQL: the external one that {@code spring.datasource.url} names, or else an embedded
 * one. Chosen when the bean is made and not by a condition: the release form decides its conditions
 * when it is built (ADR-0015).
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** As {@code spring.datasource.url}: the embedded one, whatever was set elsewhere. */
    static final String NO_EXTERNAL = "none";

    @Bean(destroyMethod = "close")
    Database database(Environment settings, @Value("${standaardwerk.data:./data}") Path folder) {
        var url = settings.getProperty("spring.datasource.url", NO_EXTERNAL);
        if (url.equals(NO_EXTERNAL)) {
            return new Database.Embedded(PostgresServer.start(folder));
        }
        return Database.External.checked(
                url,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }
}
