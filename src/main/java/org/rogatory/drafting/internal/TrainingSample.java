package org.rogatory.drafting.internal;

import java.time.Clock;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.Role;
import org.rogatory.account.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a worked sample into the list of an authority when its first drafter or approver signs in, so that nobody learns on a real case. */
@Component
class TrainingSample {

    private static final String SAMPLE = "full";

    private final TrainingRecords records;
    private final People people;
    private final DraftStart start;
    private final Engine engine;
    private final Clock clock;

    TrainingSample(TrainingRecords records, People people, DraftStart start, Engine engine, Clock clock) {
        this.records = records;
        this.people = people;
        this.start = start;
        this.engine = engine;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void signedIn(SignedIn event) {
        people.find(event.user()).filter(account -> account.hasAny(Role.DRAFTER, Role.APPROVER))
                .filter(account -> !records.existsById(account.authority().value())).ifPresent(this::give);
    }

    private void give(Account account) {
        records.save(new TrainingGiven(account.authority(), clock.instant()));
        engine.templates().forEach(template -> Optional.ofNullable(template.samples().get(SAMPLE))
                .ifPresent(sample -> start.training(account, template, engine.read(template, sample))));
    }
}
