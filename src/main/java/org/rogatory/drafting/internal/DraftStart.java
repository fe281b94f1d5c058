package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.rogatory.account.Account;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftStarted;
import org.rogatory.questionnaire.Content;
import org.rogatory.template.DocumentTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How drafts come into being. */
@Component
class DraftStart {

    private final Drafts drafts;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftStart(Drafts drafts, Engine engine, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    DraftId empty(Account owner, DocumentTemplate template) {
        return start(owner, template, Content.empty(template.id(), template.version()), false);
    }

    DraftId training(Account owner, DocumentTemplate template, Content sample) {
        return start(owner, template, sample, true);
    }

    private DraftId start(Account owner, DocumentTemplate template, Content content, boolean training) {
        Instant now = clock.instant();
        var draft = new Draft(UUID.randomUUID(), template, owner, training, now);
        draft.say(engine.codec(template).write(content), engine.index(template, content), now);
        drafts.save(draft);
        events.publishEvent(new DraftStarted(draft.draftId(), owner.id(), training));
        return draft.draftId();
    }
}
