// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** The clock, and in demo mode the means to set it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Demo mode: the profile in which the clock can be set. */
    static final String DEMO = "demo";

    @Bean
    Klok klok(JdbcClient jdbc, Environment environment) {
        long offset =
                jdbc.sql("select verschuiving_ms from platform.klokstand")
                        .query(Long.class)
                        .single();
        if (offset != 0 && !environment.acceptsProfiles(Profiles.of(DEMO))) {
            throw new StartGeweigerd("demonstratie-database");
        }
        return new Klok(Duration.ofMillis(offset));
    }

    @Bean
    @Profile(DEMO)
    Demoklok demoklok(Klok klok, JdbcClient jdbc) {
        return new Demoklok(klok, jdbc);
    }
}
