package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

/** The States that other questions name: the rows of a repeated one, or one that asks for a State. */
final class Team {

    private Team() {
    }

    /** Each State once, in the order of the rows. */
    static List<State> states(FieldContext context, List<QuestionKey> among, Answers draft) {
        return among.stream().flatMap(repeated -> named(context, repeated, draft)).distinct().toList();
    }

    private static Stream<State> named(FieldContext context, QuestionKey repeated, Answers draft) {
        if (draft.state(repeated.name()).isPresent()) {
            return draft.state(repeated.name()).stream();
        }
        var column = context.repeated(repeated).stream().flatMap(found -> found.columns().stream())
                .filter(Question.StateChoice.class::isInstance)
                .map(Question::key).findFirst();
        return draft.rows(repeated.name()).stream().map(row -> column.flatMap(key -> state(row, key))).flatMap(Optional::stream);
    }

    private static Optional<State> state(Answer.Row row, QuestionKey column) {
        return row.answers().state(column.name());
    }
}
