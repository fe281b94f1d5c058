package org.rogatory.drafting.ui.fields;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Enters somebody or something to refer to on the spot, so that nobody has to leave what is being written. */
final class NewRow extends Dialog {

    private transient Answers said = Answers.NONE;

    private NewRow(String title, FieldContext context, Question.Repeated question, Answers draft, Consumer<Answer.Row> entered) {
        setHeaderTitle(title);
        setWidth("min(52rem, 100%)");
        addClassName("new-row");
        RowId id = context.newRowId(taken -> draft.row(question.key().name(), taken).isPresent());
        var fields = new RowFields(question, id, context, _ -> true, answers -> said = answers);
        fields.refresh(draft);
        fields.show(Answers.NONE);
        add(fields);
        var enter = new Button(getTranslation("rows.enter"), _ -> {
            close();
            if (!said.isEmpty()) {
                entered.accept(new Answer.Row(id, said));
            }
        });
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setId("new-row-enter");
        getFooter().add(new Button(getTranslation("app.cancel"), _ -> close()), enter);
    }

    /** The button that opens it below a field that refers to rows of {@code to}; none where a field may not answer another question. */
    static Optional<Button> button(FieldContext context, QuestionKey to, QuestionField field, Consumer<RowId> choose) {
        return context.entry().flatMap(entry -> context.repeated(to).filter(_ -> context.questionnaire().parts(to.name()).isEmpty())
                .map(rows -> {
                    var title = context.labels().find("question." + to + ".add").orElseGet(() -> field.getTranslation("rows.add"));
                    var button = new Button(title, VaadinIcon.PLUS.create(), _ -> new NewRow(title, context, rows, field.draft(), row -> {
                        entry.accept(to, new Answer.Rows(Stream.concat(field.draft().rows(to.name()).stream(), Stream.of(row)).toList()));
                        choose.accept(row.id());
                    }).open());
                    button.addThemeVariants(ButtonVariant.TERTIARY);
                    button.addClassName("new-row-button");
                    return button;
                }));
    }
}
