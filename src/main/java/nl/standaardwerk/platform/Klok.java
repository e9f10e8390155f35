// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock: the system's time plus the offset that the SQL function {@code klok()} uses too.
 * The offset is 0 outside demo mode. Its zone is Europe/Amsterdam, so that {@code
 * LocalDate.now(clock)} is the legal day.
 */
final class Klok extends Clock {

    /** Where the legal day is counted. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock system;
    private final AtomicReference<Duration> offset;

    Klok(Duration offset) {
        this(Clock.systemUTC().withZone(ZONE), new AtomicReference<>(offset));
    }

    private Klok(Clock system, AtomicReference<Duration> offset) {
        this.system = system;
        this.offset = offset;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Klok(system.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    /** The time without the offset. */
    Instant systemInstant() {
        return system.instant();
    }

    void offset(Duration value) {
        offset.set(value);
    }
}
