package org.rogatory.drafting.ui.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.html.Div;

/** The fields of one row, each asked by its own condition, which sees the row's answers first and the draft's after them. */
final class RowFields extends Div {

    private final Question.Repeated question;
    private final Map<QuestionKey, QuestionField> fields = new LinkedHashMap<>();
    private transient Answers row = Answers.NONE;
    private transient Answers draft = Answers.NONE;

    /** @param offered the columns that are asked here at all */
    RowFields(Question.Repeated question, RowId id, FieldContext context, Predicate<Question> offered, Consumer<Answers> changed) {
        this.question = question;
        addClassName("row-fields");
        var all = new QuestionFields(context);
        question.columns().stream().filter(offered).forEach(column -> {
            var field = all.field(column, FieldPath.of(question.key()).in(id).column(column.key().name()));
            field.onAnswer(answer -> {
                row = row.with(column.key(), answer);
                sortOut();
                changed.accept(row);
            });
            fields.put(column.key(), field);
            add(field);
        });
    }

    void show(Answers given) {
        row = given;
        fields.forEach((key, field) -> field.show(row.get(key).orElse(QuestionField.CLEARED)));
        sortOut();
    }

    void refresh(Answers all) {
        draft = all;
        fields.values().forEach(field -> field.refresh(all));
        sortOut();
    }

    void showProblems(Function<FieldPath, String> problems) {
        fields.values().forEach(field -> field.showProblems(problems));
    }

    /** The field that the path names, or else the first one that is asked. */
    void focusOn(FieldPath target) {
        Stream.concat(target.column().stream().map(fields::get).filter(Objects::nonNull), fields.values().stream())
                .filter(QuestionField::isVisible).findFirst().ifPresent(field -> field.focusOn(target));
    }

    private void sortOut() {
        fields.values().forEach(field -> field.setVisible(isAsked(question, field.question(), row, draft)));
    }

    /** A column hides a question of the draft with the same name, answered or not. */
    static boolean isAsked(Question.Repeated question, Question column, Answers row, Answers draft) {
        var others = draft.filter((key, _) -> question.columns().stream().noneMatch(each -> each.key().equals(key)));
        return column.when().holdsFor(row.orElse(others));
    }
}
