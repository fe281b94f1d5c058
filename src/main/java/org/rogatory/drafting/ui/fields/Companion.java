package org.rogatory.drafting.ui.fields;

import java.util.Optional;

import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.QuestionKey;

import com.vaadin.flow.component.html.Div;

/** Shows under a question what follows from the answers, such as the end of a period or the total of costs. */
abstract class Companion extends Div {

    Companion() {
        addClassName("companion");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The companion that stands under this question, if there is one. */
    static Optional<Companion> after(QuestionKey question) {
        return switch (question.name()) {
            case "fixedEnd" -> Optional.of(new PeriodSummary());
            case "costItems" -> Optional.of(new CostTotals());
            default -> Optional.empty();
        };
    }

    abstract void refresh(Answers draft);
}
