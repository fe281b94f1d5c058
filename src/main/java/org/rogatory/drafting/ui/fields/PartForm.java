package org.rogatory.drafting.ui.fields;

import java.util.function.Consumer;
import java.util.function.Function;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One row of a question of parts as a form of its own, in the place of the list. */
final class PartForm extends Section {

    /** Where one can go from here. */
    interface Ways {

        void toTheList();

        void toNeighbour(int by);
    }

    private final RowId row;
    private final H3 title = new H3();
    private final Paragraph articles = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final RowFields fields;
    private final Button previous;
    private final Button next;

    PartForm(Question.Repeated question, Answer.Row given, PartWords words, FieldContext context, Ways ways, Consumer<Answers> answered) {
        this.row = given.id();
        addClassName("part-form");
        setId(QuestionField.id(FieldPath.of(question.key()).in(row)));
        title.getElement().setAttribute("tabindex", "-1");
        title.setId(question.key() + "-open");
        getElement().setAttribute("aria-labelledby", question.key() + "-open");
        var back = button("parts.back", VaadinIcon.ARROW_LEFT, ways::toTheList);
        back.setId(question.key() + "-back");
        previous = button("parts.previous", VaadinIcon.ARROW_UP, () -> ways.toNeighbour(-1));
        next = button("parts.next", VaadinIcon.ARROW_DOWN, () -> ways.toNeighbour(1));
        var bar = new Div(back, previous, next);
        bar.addClassName("part-bar");
        articles.addClassName("quiet");
        problem.addClassName("problem");
        var kind = words.kind(given);
        fields = new RowFields(question, row, context, column -> words.belongs(column, kind), answered);
        add(bar, title);
        kind.flatMap(words::hint).ifPresent(hint -> add(new Paragraph(hint)));
        var done = new Button(getTranslation("parts.done"), _ -> ways.toTheList());
        done.setId(question.key() + "-done");
        add(articles, problem, fields, done);
    }

    RowId row() {
        return row;
    }

    void show(Answer.Row given, String name, int index, int count) {
        title.setText(name);
        previous.setVisible(count > 1);
        next.setVisible(count > 1);
        previous.setEnabled(index > 0);
        next.setEnabled(index < count - 1);
        fields.show(given.answers());
    }

    void refresh(Answers draft, PartWords words, Part kind) {
        fields.refresh(draft);
        var under = words.articles(kind, draft);
        articles.setText(under.map(text -> getTranslation("parts.articles", text)).orElse(""));
        articles.setVisible(under.isPresent());
    }

    void showProblems(Function<FieldPath, String> problems, String ofTheRow) {
        fields.showProblems(problems);
        problem.setText(ofTheRow);
        problem.setVisible(!ofTheRow.isEmpty());
    }

    /** The field that the path names, or else the head of the form. */
    void focusOn(FieldPath target) {
        if (target.column().isPresent()) {
            fields.focusOn(target);
        } else {
            title.getElement().callJsFunction("focus");
        }
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        var button = new Button(getTranslation(key), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
