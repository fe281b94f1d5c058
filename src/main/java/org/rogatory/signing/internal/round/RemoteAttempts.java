package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.rogatory.account.UserId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The attempts that are under way, one of each person, in memory only: a restart ends them. Whoever goes on with one takes it out, so that no answer
 * is used twice at the same time.
 */
@Component
class RemoteAttempts {

    private final Map<UserId, RemoteAttempt> open = new HashMap<>();
    private final Clock clock;

    RemoteAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized void put(UserId person, RemoteAttempt attempt) {
        open.put(person, attempt);
    }

    /** The person's attempt, which nobody has any more; one that is none of these stays. */
    synchronized Optional<RemoteAttempt> take(UserId person, Predicate<RemoteAttempt> these) {
        Optional<RemoteAttempt> found = find(person).filter(these);
        found.ifPresent(_ -> open.remove(person));
        return found;
    }

    synchronized Optional<RemoteAttempt> find(UserId person) {
        sweep();
        return Optional.ofNullable(open.get(person));
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    synchronized void sweep() {
        open.values().removeIf(attempt -> attempt.isOver(clock.instant()));
    }
}
