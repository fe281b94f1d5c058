package org.rogatory.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(((InstantSource) now::get).withZone(ZoneOffset.UTC));

    @Test
    void pausesAfterFiveFailuresAndLongerAfterEachMore() {
        fail("ana", "1.1.1.1", 5);
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isTrue();
        wait(Duration.ofSeconds(15));
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isFalse();
        fail("ana", "1.1.1.1", 1);
        wait(Duration.ofSeconds(15));
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isTrue();
        wait(Duration.ofSeconds(15));
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isFalse();
    }

    @Test
    void neverLocksOutTheOwnerAtAnotherAddress() {
        fail("ana", "1.1.1.1", 200);
        assertThat(throttle.isPaused("ana", "2.2.2.2")).isFalse();
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isTrue();
    }

    @Test
    void pausesAnAddressThatTriesManyNames() {
        for (int i = 0; i < 25; i++) {
            fail("name" + i, "1.1.1.1", 1);
        }
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isTrue();
    }

    @Test
    void forgetsAfterTheRightPassword() {
        fail("ana", "1.1.1.1", 4);
        throttle.succeeded("ana", "1.1.1.1");
        fail("ana", "1.1.1.1", 4);
        assertThat(throttle.isPaused("ana", "1.1.1.1")).isFalse();
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(account, address);
        }
    }

    private void wait(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
