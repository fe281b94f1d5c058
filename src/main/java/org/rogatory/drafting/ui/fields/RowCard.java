package org.rogatory.drafting.ui.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One row: a line that names it, and its fields in a card that opens below. */
final class RowCard extends ListItem {

    private final Question.Repeated question;
    private final FieldContext context;
    private final AnswerText words;
    private final Runnable changed;
    private final Span summary = new Span();
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();
    private final Button edit = new Button();
    private final RowButtons buttons;
    private final Map<QuestionKey, QuestionField> fields = new LinkedHashMap<>();
    private transient Function<FieldPath, String> problems = _ -> "";
    private transient Answer.Row row;
    private transient Answers draft = Answers.NONE;

    RowCard(Answer.Row row, Question.Repeated question, FieldContext context, Runnable changed, RowButtons buttons) {
        this.row = row;
        this.question = question;
        this.context = context;
        this.words = new AnswerText(context);
        this.changed = changed;
        this.buttons = buttons;
        addClassName("row-card");
        setId(QuestionField.id(path()));
        edit.addClickListener(_ -> toggle());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.addComponentAsFirst(edit);
        summary.addClassName("row-summary");
        problem.addClassName("problem");
        body.addClassName("row-fields");
        body.setVisible(false);
        var head = new Div(summary, buttons);
        head.addClassName("row-head");
        add(head, problem, body);
        refresh(draft);
    }

    Answer.Row row() {
        return row;
    }

    boolean isBlank() {
        return row.answers().isEmpty();
    }

    String name() {
        return words.row(question.key(), row, draft);
    }

    RowButtons buttons() {
        return buttons;
    }

    void show(Answer.Row given) {
        row = given;
        fields.forEach((key, field) -> field.show(row.answers().get(key).orElse(QuestionField.CLEARED)));
        refresh(draft);
    }

    void refresh(Answers all) {
        draft = all;
        fields.values().forEach(field -> field.refresh(all));
        fields.forEach((_, field) -> field.setVisible(isAsked(field.question())));
        summary.setText(name());
        edit.setText(getTranslation(isOpen() ? "rows.done" : "rows.edit"));
        edit.setAriaLabel(getTranslation(isOpen() ? "rows.done.of" : "rows.edit.of", name()));
        edit.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen()));
        buttons.name(name());
        sayProblem();
    }

    void showProblems(Function<FieldPath, String> all) {
        problems = all;
        fields.values().forEach(field -> field.showProblems(all));
        sayProblem();
    }

    boolean isOpen() {
        return body.isVisible();
    }

    void open() {
        if (fields.isEmpty()) {
            question.columns().forEach(this::addField);
        }
        body.setVisible(true);
        addClassName("open");
        refresh(draft);
    }

    void close() {
        body.setVisible(false);
        removeClassName("open");
        refresh(draft);
    }

    void focusOn(FieldPath target) {
        open();
        var first = Stream.concat(target.column().stream().map(fields::get).filter(Objects::nonNull), fields.values().stream())
                .filter(QuestionField::isVisible).findFirst();
        first.ifPresent(field -> field.focusOn(target));
    }

    private FieldPath path() {
        return FieldPath.of(question.key()).in(row.id());
    }

    private void toggle() {
        if (isOpen()) {
            close();
            edit.focus();
        } else {
            focusOn(path());
        }
    }

    private void addField(Question column) {
        var field = new QuestionFields(context).field(column, path().column(column.key().name()));
        field.refresh(draft);
        field.show(row.answers().get(column.key()).orElse(QuestionField.CLEARED));
        field.showProblems(problems);
        field.onAnswer(answer -> {
            row = new Answer.Row(row.id(), row.answers().with(column.key(), answer));
            refresh(draft);
            changed.run();
        });
        fields.put(column.key(), field);
        body.add(field);
    }

    /** A row sees its own answers first and the draft's after them; a column hides a question of the draft with the same name. */
    private boolean isAsked(Question column) {
        var others = draft.filter((key, _) -> question.columns().stream().noneMatch(each -> each.key().equals(key)));
        return column.when().holdsFor(row.answers().orElse(others));
    }

    /** At the closed row all that is wrong in it, at the open one only what no field of it says. */
    private void sayProblem() {
        var columns = isOpen() ? Stream.<FieldPath>empty()
                : question.columns().stream().filter(this::isAsked).map(column -> path().column(column.key().name()));
        var text = Stream.concat(Stream.of(path()), columns).map(problems).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining(" "));
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
