package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftStarted;
import org.rogatory.drafting.FollowUp;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How drafts come into being. */
@Component
class DraftStart {

    private static final String TEAM_AGREEMENT = "jit-agreement";

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
        Content content = Content.empty(template.id(), template.version());
        return start(owner, template, template.id().equals(RequestBeginning.TEMPLATE) ? content.with(RequestBeginning.of(owner)) : content,
                false);
    }

    DraftId training(Account owner, DocumentTemplate template, Content sample) {
        return start(owner, template, sample, true);
    }

    /** Only what is asked in the earlier document is handed on; a sample is followed by a sample. */
    DraftId following(Account owner, Draft earlier, FollowUp kind) {
        DocumentTemplate template = engine.template(earlier.templateId());
        Content content = engine.read(template, earlier.content());
        if (kind == FollowUp.AGAIN) {
            return start(owner, template, content, earlier.isTraining());
        }
        if (!FollowUp.of(template.id(), content.answers()).contains(kind)) {
            throw new IllegalArgumentException(kind + " cannot follow " + earlier.draftId());
        }
        Answers said = engine.interview(template, content).relevantAnswers();
        DocumentTemplate next = kind == FollowUp.TEAM ? engine.template(TEAM_AGREEMENT) : template;
        Answers begun = kind == FollowUp.TEAM ? new TeamFromRequest(said).begin() : new RequestFollowUp(said).begin(kind);
        Set<QuestionKey> asked = next.questionnaire().questions().map(Question::key).collect(Collectors.toSet());
        Answers answers = begun.filter((key, _) -> asked.contains(key));
        return start(owner, next, Content.empty(next.id(), next.version()).with(answers), earlier.isTraining());
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
