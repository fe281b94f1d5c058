package org.rogatory.drafting.ui.fields;

import java.util.function.Consumer;
import java.util.function.Function;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

import com.vaadin.flow.component.html.Div;

/**
 * A question with the place for its answer. It reports what the drafter changes; what is shown from outside is never reported, and does not touch a
 * field whose answer has not changed, so that somebody who is typing there is not disturbed.
 */
public abstract class QuestionField extends Div {

    /** What a field reports when its answer was taken away: an empty answer is never stored. */
    public static final Answer CLEARED = new Answer.Text("");

    private final Question question;
    private final FieldPath path;
    private Answer known = CLEARED;
    private boolean showing;
    private transient Consumer<Answer> listener = _ -> {};

    protected QuestionField(Question question, FieldPath path) {
        this.question = question;
        this.path = path;
        addClassName("question");
    }

    public final Question question() {
        return question;
    }

    public final FieldPath path() {
        return path;
    }

    public final void onAnswer(Consumer<Answer> consumer) {
        listener = consumer;
    }

    /** The answer as last shown or reported; {@link #CLEARED} if there is none. */
    public final Answer answer() {
        return known;
    }

    public final void show(Answer answer) {
        var given = answer.isEmpty() ? CLEARED : answer;
        if (!given.equals(known)) {
            known = given;
            quietly(() -> write(given));
        }
    }

    /** Takes note of the rest of the draft: what can be referred to, which States there are. */
    public void refresh(Answers draft) {
    }

    /** The rest of the draft as the field last saw it. */
    protected Answers draft() {
        return Answers.NONE;
    }

    /** Says what is wrong at the field itself; "" when nothing is. */
    public abstract void showProblem(String text);

    /** Says at each part of this field what is wrong there. */
    public void showProblems(Function<FieldPath, String> problems) {
        showProblem(problems.apply(path));
    }

    /** Puts the keyboard into this field, or into the part of it that the path names. */
    public abstract void focusOn(FieldPath target);

    /** Shows an answer; {@link #CLEARED} for none. */
    protected abstract void write(Answer answer);

    /** What the field says now; an empty answer if nothing. */
    protected abstract Answer read();

    /** To be called whenever the drafter may have changed something. */
    protected final void changed() {
        if (!showing) {
            var now = read().isEmpty() ? CLEARED : read();
            if (!now.equals(known)) {
                known = now;
                listener.accept(now);
            }
        }
    }

    /** Does something to the parts of the field that must not count as an answer of the drafter. */
    protected final void quietly(Runnable work) {
        boolean before = showing;
        showing = true;
        try {
            work.run();
        } finally {
            showing = before;
        }
    }

    /** The id of the element for a path: {@code q-KEY}, {@code q-KEY-ROW-COLUMN}. Links of findings lead there. */
    public static String id(FieldPath path) {
        return "q-" + path.question() + path.row().map(row -> "-" + row).orElse("") + path.column().map(column -> "-" + column).orElse("");
    }
}
