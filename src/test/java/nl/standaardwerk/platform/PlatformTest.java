// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

class PlatformTest extends AppTest {

    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Demoklok demoklok;
    @Autowired SessionRepository<?> sessions;
    @Autowired EventPublicationRepository publications;

    @AfterEach
    void back() {
        demoklok.gaNaarVandaag();
    }

    @Test
    void theApplicationConnectsAsOwnerButNotAsSuperuser() {
        assertThat(jdbc.sql("select current_setting('is_superuser')").query(String.class).single())
                .isEqualTo("off");
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("standaardwerk");
    }

    @Test
    void clockAndSqlFollowTheSameOffset() {
        demoklok.gaNaar(LocalDate.of(2019, 6, 5));

        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2019, 6, 5));
        assertThat(sqlClock()).isCloseTo(clock.instant(), within(2, ChronoUnit.SECONDS));
    }

    @Test
    void theClockIsNotSetByOrdinarySql() {
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update platform.klokstand set verschuiving_ms = 1")
                                        .update())
                .hasMessageContaining("alleen in de demonstratie");
        assertThatThrownBy(() -> jdbc.sql("delete from platform.klokstand").update())
                .hasMessageContaining("alleen in de demonstratie");
    }

    @Test
    void searchExtensionsAreThere() {
        assertThat(jdbc.sql("select public.unaccent('Één')").query(String.class).single())
                .isEqualTo("Een");
        assertThat(
                        jdbc.sql("select public.similarity('coördinatie', 'coordinatie') < 1")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private Instant sqlClock() {
        return jdbc.sql("select klok()").query(OffsetDateTime.class).single().toInstant();
    }

    @Test
    void sessionsAreKeptInTheDatabase() {
        keepSession(sessions);
    }

    private <S extends Session> void keepSession(SessionRepository<S> repository) {
        S session = repository.createSession();
        session.setAttribute("proef", "bewaard");
        repository.save(session);

        S found = repository.findById(session.getId());

        assertThat(found).isNotNull();
        assertThat(found.<String>getAttribute("proef")).isEqualTo("bewaard");
    }

    @Test
    void eventsAreKeptInTheDatabase() {
        assertThat(publications.findIncompletePublications()).isNotNull();
    }
}
