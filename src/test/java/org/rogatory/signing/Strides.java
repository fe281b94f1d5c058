package org.rogatory.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that begins an hour ago and goes on by some seconds when it is told. In life nobody signs within the second of another's signature; where
 * tests do, DSS finds what is known of the earlier certificates no younger than their time stamps, and asks for all of it again.
 */
final class Strides implements InstantSource {

    private static final Duration BEHIND = Duration.ofHours(1);
    private static final long SECONDS = 3;

    private final AtomicLong ahead = new AtomicLong();

    void next() {
        ahead.addAndGet(SECONDS);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(BEHIND).plusSeconds(ahead.get());
    }

    Clock clock() {
        return withZone(ZoneOffset.UTC);
    }
}
