package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;

import com.vaadin.flow.component.html.Paragraph;

/** A topic as the questionnaire describes it, a field for each question in order. */
final class SectionForm extends TopicEditor {

    private final Map<QuestionKey, QuestionField> fields = new LinkedHashMap<>();
    private final List<Companion> companions = new ArrayList<>();

    SectionForm(Section section, FieldContext context, BiConsumer<QuestionKey, Answer> save) {
        addClassName("section-form");
        context.labels().find("section." + section.id() + ".intro").ifPresent(intro -> add(new Paragraph(intro)));
        var questionFields = new QuestionFields(context);
        for (Question question : section.questions()) {
            var field = questionFields.field(question, FieldPath.of(question.key()));
            field.onAnswer(answer -> save.accept(question.key(), answer));
            fields.put(question.key(), field);
            add(field);
            Companion.after(question.key()).ifPresent(companion -> {
                companions.add(companion);
                add(companion);
            });
        }
    }

    @Override
    public void show(Answers draft, Set<QuestionKey> asked) {
        fields.forEach((key, field) -> {
            field.setVisible(asked.contains(key));
            field.refresh(draft);
            field.show(draft.get(key).orElse(QuestionField.CLEARED));
        });
        companions.forEach(companion -> companion.refresh(draft));
    }

    @Override
    public boolean focusOn(FieldPath path) {
        var field = fields.get(path.question());
        if (field != null) {
            field.focusOn(path);
        }
        return field != null;
    }

    @Override
    protected void showProblems(Function<FieldPath, String> problems) {
        fields.values().forEach(field -> field.showProblems(problems));
    }
}
