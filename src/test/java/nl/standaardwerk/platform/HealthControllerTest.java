// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.Map;

/** What whoever runs the product is told. */
class HealthControllerTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private HealthContributorRegistry indicators;
    @Autowired private ApplicationContext context;

    @AfterEach
    void well() {
        indicators.unregisterContributor("proef");
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void isWell(String part) {
        assertThat(mvc.get().uri("/actuator/health" + part))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theDatabaseCounts() {
        assertThat(indicators.stream()).anyMatch(entry -> entry.name().equals("db"));
    }

    @Test
    void onePartThatIsDownIsAnAnswer503WithoutDetail() {
        HealthIndicator down = () -> Health.down().withDetail("geheim", "pad").build();
        indicators.registerContributor(
                "proef", CompositeHealthContributor.fromMap(Map.of("deel", down)));

        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatus(503)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void whatDoesNotTakeRequestsIsNotReady() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        assertThat(mvc.get().uri("/actuator/health/readiness"))
                .hasStatus(503)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"OUT_OF_SERVICE\"}");
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
    }
}
