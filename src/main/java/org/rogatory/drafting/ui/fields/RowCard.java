package org.rogatory.drafting.ui.fields;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

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
        fields().ifPresent(shown -> shown.show(row.answers()));
        refresh(draft);
    }

    void refresh(Answers all) {
        draft = all;
        fields().ifPresent(shown -> shown.refresh(all));
        summary.setText(name());
        edit.setText(getTranslation(isOpen() ? "rows.done" : "rows.edit"));
        edit.setAriaLabel(getTranslation(isOpen() ? "rows.done.of" : "rows.edit.of", name()));
        edit.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen()));
        buttons.name(name());
        sayProblem();
    }

    void showProblems(Function<FieldPath, String> all) {
        problems = all;
        fields().ifPresent(shown -> shown.showProblems(all));
        sayProblem();
    }

    boolean isOpen() {
        return body.isVisible();
    }

    void focusOn(FieldPath target) {
        open();
        fields().ifPresent(shown -> shown.focusOn(target));
    }

    private FieldPath path() {
        return FieldPath.of(question.key()).in(row.id());
    }

    private Optional<RowFields> fields() {
        return body.getChildren().filter(RowFields.class::isInstance).map(RowFields.class::cast).findFirst();
    }

    private void toggle() {
        if (isOpen()) {
            body.setVisible(false);
            removeClassName("open");
            refresh(draft);
            edit.focus();
        } else {
            focusOn(path());
        }
    }

    private void open() {
        if (fields().isEmpty()) {
            var shown = new RowFields(question, row.id(), context, _ -> true, this::answered);
            body.add(shown);
            shown.show(row.answers());
            shown.showProblems(problems);
        }
        body.setVisible(true);
        addClassName("open");
        refresh(draft);
    }

    private void answered(Answers answers) {
        row = new Answer.Row(row.id(), answers);
        refresh(draft);
        changed.run();
    }

    /** At the closed row all that is wrong in it, at the open one only what no field of it says. */
    private void sayProblem() {
        var columns = isOpen()
                ? Stream.<FieldPath>empty()
                : question.columns().stream().filter(column -> RowFields.isAsked(question, column, row.answers(), draft))
                        .map(column -> path().column(column.key().name()));
        var text = Stream.concat(Stream.of(path()), columns).map(problems).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining(" "));
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
