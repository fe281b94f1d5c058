package org.rogatory.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. After five failures for one account from one address, or twenty-five from one address, further attempts are refused
 * without looking at the password, for a time that doubles up to a quarter of an hour. Another address is not affected, so nobody can lock
 * somebody else out.
 */
class SignInThrottle {

    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_ADDRESS = 25;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isPaused(String account, String address) {
        return isPaused(both(account, address), FREE_FOR_ACCOUNT) || isPaused(address, FREE_FOR_ADDRESS);
    }

    synchronized void failed(String account, String address) {
        count(both(account, address));
        count(address);
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(both(account, address));
    }

    private boolean isPaused(String key, int free) {
        Failures known = failures.get(key);
        return known != null && known.count >= free && clock.instant().isBefore(known.last.plus(pause(known.count - free)));
    }

    private void count(String key) {
        Instant now = clock.instant();
        failures.merge(key, new Failures(1, now), (known, _) -> now.isAfter(known.last.plus(LONGEST_PAUSE))
                ? new Failures(1, now)
                : new Failures(known.count + 1, now));
    }

    private static Duration pause(int beyond) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(beyond, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String both(String account, String address) {
        return account + '\n' + address;
    }
}
