package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

/** Finds the answers that refer to a row. */
final class Referring {

    private final FieldContext context;
    private final AnswerText words;

    Referring(FieldContext context) {
        this.context = context;
        this.words = new AnswerText(context);
    }

    /** A line for each place, such as "Who leads the team? Ilinca Marescu (Romania)". */
    List<String> to(QuestionKey repeated, RowId row, Answers draft) {
        var places = new ArrayList<String>();
        context.questionnaire().questions().forEach(question -> {
            if (refers(question, repeated, row, draft)) {
                places.add(context.labels().question(question.key()));
            }
            if (question instanceof Question.Repeated rows) {
                draft.rows(rows.key().name()).stream()
                        .filter(each -> rows.columns().stream().anyMatch(column -> refers(column, repeated, row, each.answers())))
                        .forEach(each -> places.add(context.labels().question(rows.key()) + " " + words.row(rows.key(), each, draft)));
            }
        });
        return places;
    }

    private static boolean refers(Question question, QuestionKey repeated, RowId row, Answers answers) {
        return switch (question) {
            case Question.Reference(var key, _, _, var to) -> to.equals(repeated)
                    && answers.get(key).filter(new Answer.RowRef(row)::equals).isPresent();
            case Question.References(var key, _, _, var to) -> to.equals(repeated) && answers.references(key.name()).contains(row);
            default -> false;
        };
    }
}
