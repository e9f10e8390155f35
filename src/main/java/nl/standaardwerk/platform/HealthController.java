// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import nl.standaardwerk.Openbaar;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whoever runs the product whether it is well, at the addresses and in the words of Spring
 * Boot's actuator, with its indicators; its machinery for any endpoint on any server is not needed
 * for one (ADR-0015). 200 when well, 503 when not; no detail for a stranger.
 */
@RestController
@RequestMapping("/actuator/health")
class HealthController {

    private final HealthContributorRegistry indicators;
    private final ApplicationAvailability availability;

    HealthController(HealthContributorRegistry indicators, ApplicationAvailability availability) {
        this.indicators = indicators;
        this.availability = availability;
    }

    @Openbaar
    @GetMapping
    ResponseEntity<Map<String, String>> health() {
        return answer(StatusAggregator.getDefault().getAggregateStatus(all(indicators)));
    }

    @Openbaar
    @GetMapping("/liveness")
    ResponseEntity<Map<String, String>> liveness() {
        return answer(
                availability.getLivenessState() == LivenessState.CORRECT ? Status.UP : Status.DOWN);
    }

    @Openbaar
    @GetMapping("/readiness")
    ResponseEntity<Map<String, String>> readiness() {
        return answer(
                availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                        ? Status.UP
                        : Status.OUT_OF_SERVICE);
    }

    private static Set<Status> all(HealthContributors contributors) {
        return contributors.stream()
                .flatMap(entry -> statuses(entry.contributor()))
                .collect(Collectors.toSet());
    }

    private static Stream<Status> statuses(HealthContributor contributor) {
        return switch (contributor) {
            case HealthIndicator one ->
                    Stream.ofNullable(one.health(false)).map(h -> h.getStatus());
            case CompositeHealthContributor several -> all(several).stream();
        };
    }

    private static ResponseEntity<Map<String, String>> answer(Status status) {
        return ResponseEntity.status(HttpCodeStatusMapper.getDefault().getStatusCode(status))
                .body(Map.of("status", status.getCode()));
    }
}
