package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DraftChanged;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Revision;
import org.rogatory.drafting.SaveOutcome;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.Severity;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.ContentRejected;
import org.rogatory.template.DocumentTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes one thing of a locked draft: an answer, the wording of a clause, the reason for a warning. Whoever saw an older revision of the same
 * thing gets a conflict, unless both want the same; other things merge.
 */
@Component
class DraftEdits {

    private static final int LONGEST_REASON = 2000;

    private final DraftChanges changes;
    private final DraftViews views;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** One draft, locked, with its content read. */
    private record Open(Draft draft, DocumentTemplate template, Content content, UserId by) {}

    /** What a thing said and what it is to say, as JSON; empty where it says nothing. */
    private record Change(String item, Optional<String> before, Optional<String> after, Content changed) {}

    DraftEdits(DraftChanges changes, DraftViews views, Engine engine, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.views = views;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    SaveOutcome answer(Draft draft, UserId by, QuestionKey key, Answer given, int seen) {
        Open open = open(draft, by);
        Question question = open.template.questionnaire().question(key)
                .orElseThrow(() -> new IllegalArgumentException(draft.templateId() + " asks no question " + key));
        ContentCodec codec = engine.codec(open.template);
        Optional<String> after = given.isEmpty() ? Optional.empty() : Optional.of(codec.write(given).strip());
        try {
            Content changed = open.content.with(after.isEmpty()
                    ? open.content.answers().without(key)
                    : open.content.answers().with(key, codec.readAnswer(question, after.get())));
            Optional<Answer> stored = open.content.answers().get(key);
            return save(open, new Change(key.name(), stored.map(codec::write).map(String::strip), after, changed), seen, stored);
        } catch (ContentRejected e) {
            return new SaveOutcome.Refused("drafting.refused.answer", List.of(e.faults().getFirst().toString()));
        }
    }

    SaveOutcome word(Draft draft, UserId by, String clause, Optional<ClauseWording> wording, int seen) {
        Open open = open(draft, by);
        Optional<SaveOutcome.Refused> fault = wording
                .flatMap(wanted -> new WordingCheck(open.template, open.content).fault(clause, wanted));
        if (fault.isPresent()) {
            return fault.get();
        }
        Content changed = wording.map(wanted -> open.content.withWording(clause, wanted)).orElseGet(() -> open.content.asInModel(clause));
        return save(open, new Change(Revision.wording(clause), wordingJson(open.content, clause), wordingJson(changed, clause), changed),
                seen, Optional.empty());
    }

    SaveOutcome accept(Draft draft, UserId by, String finding, String reason) {
        Open open = open(draft, by);
        if (reason.length() > LONGEST_REASON) {
            return new SaveOutcome.Refused("drafting.refused.reasonTooLong", List.of(LONGEST_REASON));
        }
        if (!reason.isBlank() && engine.findings(open.template, open.content).stream().noneMatch(each -> isWarning(each, finding))) {
            return new SaveOutcome.Refused("drafting.refused.noSuchWarning", List.of());
        }
        Content changed = open.content.accepting(finding, reason);
        String item = Revision.accepted(finding);
        return save(open, new Change(item, Optional.ofNullable(open.content.accepted().get(finding)).map(WordingJson::of),
                Optional.ofNullable(changed.accepted().get(finding)).map(WordingJson::of), changed), current(open, item), Optional.empty());
    }

    private static boolean isWarning(Finding each, String id) {
        return each.severity() == Severity.WARN && each.id().equals(id);
    }

    private Open open(Draft draft, UserId by) {
        DocumentTemplate template = engine.template(draft.templateId());
        return new Open(draft, template, engine.read(template, draft.content()), by);
    }

    private SaveOutcome save(Open open, Change change, int seen, Optional<Answer> stored) {
        Optional<DraftChange> last = changes.findFirstByDraftIdAndItemOrderByNumberDesc(open.draft.draftId().value(), change.item);
        int current = last.map(DraftChange::number).orElse(0);
        if (change.before.equals(change.after)) {
            return new SaveOutcome.Saved(current, last.map(DraftChange::at).orElseGet(clock::instant), view(open, open.content));
        }
        if (last.isPresent() && seen != current) {
            return new SaveOutcome.Conflict(current, stored, views.name(last.get().by()), last.get().at(), view(open, open.content));
        }
        Instant now = clock.instant();
        int number = open.draft.nextRevision();
        changes.save(new DraftChange(open.draft.draftId().value(), open.by,
                new Revision(number, now, "", change.item, change.before, change.after)));
        open.draft.say(engine.codec(open.template).write(change.changed), engine.index(open.template, change.changed), now);
        events.publishEvent(new DraftChanged(open.draft.draftId(), number, open.by));
        return new SaveOutcome.Saved(number, now, view(open, change.changed));
    }

    private int current(Open open, String item) {
        return changes.findFirstByDraftIdAndItemOrderByNumberDesc(open.draft.draftId().value(), item).map(DraftChange::number).orElse(0);
    }

    private DraftView view(Open open, Content content) {
        return views.view(open.draft, open.template, content);
    }

    private static Optional<String> wordingJson(Content content, String clause) {
        return Optional.ofNullable(content.wording().get(clause)).map(WordingJson::of);
    }
}
