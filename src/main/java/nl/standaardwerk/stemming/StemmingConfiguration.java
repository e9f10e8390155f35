// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import nl.standaardwerk.gemeenten.Gemeenten;
import nl.standaardwerk.web.Tekst;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.Set;

/** What surrounds a vote. */
@Configuration(proxyBeanMethods = false)
class StemmingConfiguration {

    /**
     * What surrounds a vote.
     *
     * @param vereist the settings of PostgreSQL that must be on
     */
    record Omgeving(Gemeenten gemeenten, Clock clock, Tekst tekst, Set<String> vereist) {}

    @Bean
    Omgeving stemmingOmgeving(
            Gemeenten gemeenten,
            Clock clock,
            Tekst tekst,
            @Value("${standaardwerk.stemming.vereist}") Set<String> vereist) {
        return new Omgeving(gemeenten, clock, tekst, vereist);
    }
}
