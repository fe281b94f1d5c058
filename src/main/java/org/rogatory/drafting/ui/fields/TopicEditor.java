package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.Severity;

import com.vaadin.flow.component.html.Div;

/** The questions of one topic, without its heading. It reports each answer that the drafter changes, and never one that was shown to it. */
public abstract class TopicEditor extends Div {

    /** A generated form, or the hand-written editor that the topic names. */
    public static TopicEditor of(Section section, FieldContext context, BiConsumer<QuestionKey, Answer> save) {
        return section.view().filter(CompositionView.NAME::equals).isPresent()
                ? new CompositionView(section, context, save)
                : new SectionForm(section, context, save);
    }

    /**
     * Brings the topic up to date. Fields whose answer has not changed are left alone.
     *
     * @param draft all answers that count, with derived facts
     * @param asked the questions that are asked now
     */
    public abstract void show(Answers draft, Set<QuestionKey> asked);

    /** Puts the keyboard where the path leads; false when the place is not in this topic. */
    public abstract boolean focusOn(FieldPath path);

    /** Says at each place what is to be mended there, and nowhere else. */
    public final void showRemarks(List<Remark> remarks) {
        var byPlace = remarks.stream().filter(remark -> remark.finding().severity() != Severity.INFO)
                .collect(Collectors.groupingBy(remark -> remark.finding().at(), Collectors.mapping(Remark::text, Collectors.joining(" "))));
        showProblems(path -> byPlace.getOrDefault(path, ""));
    }

    protected abstract void showProblems(Function<FieldPath, String> problems);
}
