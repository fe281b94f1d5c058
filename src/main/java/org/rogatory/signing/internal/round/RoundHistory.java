package org.rogatory.signing.internal.round;

import java.time.Clock;

import org.rogatory.signing.RoundEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what is done in a round, for those who take part in it, and tells it to whoever listens. */
@Component
class RoundHistory {

    private final RoundActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundHistory(RoundActs acts, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    void note(RoundEvent event) {
        note(event, "");
    }

    /** {@code words} are those that the participants shall read: a reason, a name. */
    void note(RoundEvent event, String words) {
        acts.save(new RoundAct(event, words, clock.instant()));
        events.publishEvent(event);
    }
}
