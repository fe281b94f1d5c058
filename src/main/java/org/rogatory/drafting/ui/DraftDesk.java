package org.rogatory.drafting.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.SaveOutcome;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.QuestionKey;

/** One reader at work on one draft: what was last seen of it, and the one way by which a page changes it. */
final class DraftDesk {

    /** Hears what became of changes. */
    interface Listener {

        /** The draft changed; {@code question} is empty when a wording or a reason did. */
        void saved(Instant at, DraftView view, Optional<QuestionKey> question);

        /** Somebody else was faster with the same question; {@code mine} was not stored. */
        void conflict(QuestionKey question, Answer mine, SaveOutcome.Conflict theirs);

        /** Somebody else was faster with the same wording; the desk now shows theirs. */
        void wordingConflict(String clause, SaveOutcome.Conflict theirs);

        void refused(String messageKey, List<Object> arguments);
    }

    private final Drafting drafting;
    private final DraftId id;
    private final List<Listener> listeners = new ArrayList<>();
    private DraftView view;

    DraftDesk(Drafting drafting, DraftId id) {
        this.drafting = drafting;
        this.id = id;
        this.view = drafting.open(id);
    }

    DraftView view() {
        return view;
    }

    DraftId id() {
        return id;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Looks again: another tab or person may have changed the draft. */
    void refresh() {
        view = drafting.open(id);
    }

    void answer(QuestionKey question, Answer answer) {
        if (view.content().answers().get(question).map(answer::equals).orElse(answer.isEmpty())) {
            return;
        }
        answer(question, answer, view.revisionOf(question));
    }

    /** Stores an answer although somebody else changed it, because the reader has seen theirs and prefers this one. */
    void answer(QuestionKey question, Answer answer, int seenRevision) {
        switch (drafting.answer(id, question, answer, seenRevision)) {
            case SaveOutcome.Saved saved -> saved(saved, Optional.of(question));
            case SaveOutcome.Conflict theirs -> listeners.forEach(listener -> listener.conflict(question, answer, theirs));
            case SaveOutcome.Refused(var key, var arguments) -> refused(key, arguments);
        }
    }

    void word(String clause, Optional<ClauseWording> wording) {
        switch (drafting.word(id, clause, wording, view.revisionOfWording(clause))) {
            case SaveOutcome.Saved saved -> saved(saved, Optional.empty());
            case SaveOutcome.Conflict theirs -> {
                view = theirs.view();
                listeners.forEach(listener -> listener.wordingConflict(clause, theirs));
            }
            case SaveOutcome.Refused(var key, var arguments) -> refused(key, arguments);
        }
    }

    void accept(String finding, String reason) {
        switch (drafting.accept(id, finding, reason)) {
            case SaveOutcome.Saved saved -> saved(saved, Optional.empty());
            case SaveOutcome.Conflict theirs -> view = theirs.view();
            case SaveOutcome.Refused(var key, var arguments) -> refused(key, arguments);
        }
    }

    /** Lays what the other person wrote on the desk. */
    void takeTheirs(SaveOutcome.Conflict theirs) {
        view = theirs.view();
    }

    private void saved(SaveOutcome.Saved saved, Optional<QuestionKey> question) {
        view = saved.view();
        listeners.forEach(listener -> listener.saved(saved.at(), view, question));
    }

    private void refused(String key, List<Object> arguments) {
        listeners.forEach(listener -> listener.refused(key, arguments));
    }
}
