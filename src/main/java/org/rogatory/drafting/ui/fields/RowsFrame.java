package org.rogatory.drafting.ui.fields;

import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The frame around rows: the question as its legend, hint and guidance, and what is wrong with them as a whole. */
final class RowsFrame extends FieldSet {

    private final Paragraph problem = new Paragraph();

    RowsFrame(Question question, FieldPath path, FieldTexts texts) {
        setId(QuestionField.id(path));
        addClassNames("rows", "answer");
        getElement().setAttribute("tabindex", "-1");
        setLegendText(texts.label(question, this));
        texts.hint().ifPresent(text -> {
            var hint = new Span(text);
            hint.addClassName("hint");
            add(hint);
        });
        Guidance.of(texts, this).ifPresent(this::add);
        problem.addClassName("problem");
        problem.setId(QuestionField.id(path) + "-problem");
        problem.setVisible(false);
        add(problem);
    }

    void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            getElement().removeAttribute("aria-describedby");
        } else {
            getElement().setAttribute("aria-describedby", problem.getId().orElseThrow());
        }
    }
}
