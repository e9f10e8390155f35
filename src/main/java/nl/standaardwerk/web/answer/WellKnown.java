// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web.answer;

import nl.standaardwerk.Openbaar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What machines ask of every site: where to report a leak (RFC 9116), and what to leave alone. */
@RestController
class WellKnown {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Period VALID = Period.ofDays(180);
    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final String contact;

    WellKnown(Clock clock, @Value("${standaardwerk.beveiliging.contact}") String contact) {
        this.clock = clock;
        this.contact = contact;
    }

    @Openbaar
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires =
                clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plus(VALID);
        return text(
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s
                """
                        .formatted(
                                contact,
                                expires.toInstant(),
                                ServletUriComponentsBuilder.fromCurrentRequest()
                                        .replaceQuery(null)
                                        .toUriString()));
    }

    @Openbaar
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(
                """
                User-agent: *
                Disallow: /account
                Disallow: /beheer
                Disallow: /demo
                Disallow: /inloggen
                Disallow: /werkvoorraad
                """);
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(DAY).cachePublic())
                .body(body);
    }
}
