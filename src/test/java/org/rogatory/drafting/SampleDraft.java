package org.rogatory.drafting;

import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.SignedIn;
import org.rogatory.shared.Severity;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The worked sample of an authority, golden case G1, as its first drafter finds it; with a reason for each warning. */
@TestComponent
@Transactional
public class SampleDraft {

    private final Drafting drafting;
    private final People people;
    private final ApplicationEventPublisher events;

    SampleDraft(Drafting drafting, People people, ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.people = people;
        this.events = events;
    }

    public DraftId of(Account drafter) {
        return of(drafter, "jit-agreement");
    }

    public DraftId of(Account drafter, String template) {
        events.publishEvent(new SignedIn(drafter.id()));
        return people.as(drafter, () -> {
            DraftId id = drafting.list().stream().filter(DraftSummary::training)
                    .filter(draft -> draft.template().equals(template)).findFirst().orElseThrow().id();
            drafting.open(id).findings().stream().filter(finding -> finding.severity() == Severity.WARN)
                    .forEach(warning -> drafting.accept(id, warning.id(), "confirmed by telephone"));
            return id;
        });
    }
}
