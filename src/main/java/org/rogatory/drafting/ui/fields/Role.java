package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** What a person does in a team: the repeated question whose rows refer to persons. */
enum Role {
    LEADER("leaders"), MEMBER("members");

    static final QuestionKey PERSONS = new QuestionKey("persons");
    static final QuestionKey PERSON = new QuestionKey("person");
    private static final String STATE = "state";

    private final QuestionKey question;

    Role(String question) {
        this.question = new QuestionKey(question);
    }

    QuestionKey question() {
        return question;
    }

    List<Answer.Row> rows(Answers draft) {
        return draft.rows(question.name());
    }

    /** The rows of those who act for this State: where the row does not say, the State of the person does. */
    List<Answer.Row> rows(Answers draft, State state) {
        return rows(draft).stream().filter(row -> state(row, draft).filter(state::equals).isPresent()).toList();
    }

    Optional<State> state(Answer.Row row, Answers draft) {
        return row.answers().state(STATE).or(() -> person(row, draft).flatMap(person -> person.answers().state(STATE)));
    }

    boolean has(RowId person, Answers draft) {
        return rows(draft).stream().anyMatch(row -> row.answers().reference(PERSON.name()).filter(person::equals).isPresent());
    }

    static Optional<Answer.Row> person(Answer.Row row, Answers draft) {
        return row.answers().reference(PERSON.name()).flatMap(id -> draft.row(PERSONS.name(), id));
    }

    static List<Answer.Row> persons(Answers draft) {
        return draft.rows(PERSONS.name());
    }

    /** The rows with one more, for this person; a leader's row names the State too. */
    Answer.Rows with(Answers draft, RowId newRow, RowId person, State state) {
        var answers = Answers.NONE.with(PERSON, new Answer.RowRef(person));
        var row = new Answer.Row(newRow, this == LEADER ? answers.with(STATE, new Answer.StateRef(state)) : answers);
        return new Answer.Rows(Stream.concat(rows(draft).stream(), Stream.of(row)).toList());
    }

    Answer.Rows without(Answers draft, RowId row) {
        return new Answer.Rows(rows(draft).stream().filter(each -> !each.id().equals(row)).toList());
    }

    Answer.Rows replacing(Answers draft, Answer.Row row) {
        return new Answer.Rows(rows(draft).stream().map(each -> each.id().equals(row.id()) ? row : each).toList());
    }

    /** The rows with this one before or after the next of the same State. */
    Answer.Rows moved(Answers draft, RowId row, State state, int by) {
        var ofState = rows(draft, state).stream().map(Answer.Row::id).toList();
        int target = ofState.indexOf(row) + by;
        var ids = new ArrayList<>(rows(draft));
        if (target >= 0 && target < ofState.size()) {
            int from = index(ids, row);
            int to = index(ids, ofState.get(target));
            ids.add(to, ids.remove(from));
        }
        return new Answer.Rows(ids);
    }

    private static int index(List<Answer.Row> rows, RowId id) {
        return rows.stream().map(Answer.Row::id).toList().indexOf(id);
    }
}
