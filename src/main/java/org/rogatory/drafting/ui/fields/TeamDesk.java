package org.rogatory.drafting.ui.fields;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** Changes the composition of a team by whole answers to its questions, so that nothing has to be entered twice. */
final class TeamDesk {

    private final FieldContext context;
    private final BiConsumer<QuestionKey, Answer> save;
    private Answers draft = Answers.NONE;

    TeamDesk(FieldContext context, BiConsumer<QuestionKey, Answer> save) {
        this.context = context;
        this.save = save;
    }

    Answers draft() {
        return draft;
    }

    void lookAt(Answers changed) {
        draft = changed;
    }

    /** Enters somebody with all that follows from the State: the State itself, and its party if there is one only. */
    RowId enter(String name, State state) {
        var id = context.newRowId(taken -> draft.row(Role.PERSONS.name(), taken).isPresent());
        var answers = Answers.NONE.with("name", new Answer.Text(name.strip())).with("state", new Answer.StateRef(state));
        var parties = draft.rows("parties").stream().filter(party -> party.answers().state("state").filter(state::equals).isPresent())
                .toList();
        if (parties.size() == 1) {
            answers = answers.with("party", new Answer.RowRef(parties.getFirst().id()));
        }
        put(Role.PERSONS, new Answer.Rows(Stream.concat(Role.persons(draft).stream(), Stream.of(new Answer.Row(id, answers))).toList()));
        return id;
    }

    void appoint(Role role, RowId person, State state) {
        if (!role.has(person, draft)) {
            var row = context.newRowId(taken -> draft.row(role.question().name(), taken).isPresent());
            put(role.question(), role.with(draft, row, person, state));
        }
    }

    void dismiss(Role role, RowId row) {
        put(role.question(), role.without(draft, row));
    }

    /** Takes a dismissal back. */
    void restore(Role role, Answer.Rows before) {
        put(role.question(), before);
    }

    void move(Role role, RowId row, State state, int by) {
        put(role.question(), role.moved(draft, row, state, by));
    }

    void change(Role role, Answer.Row row) {
        put(role.question(), role.replacing(draft, row));
    }

    void changePerson(Answer.Row person) {
        put(Role.PERSONS,
                new Answer.Rows(Role.persons(draft).stream().map(each -> each.id().equals(person.id()) ? person : each).toList()));
    }

    void removePerson(RowId person) {
        put(Role.PERSONS, new Answer.Rows(Role.persons(draft).stream().filter(each -> !each.id().equals(person)).toList()));
    }

    Optional<Answer.Row> person(RowId id) {
        return draft.row(Role.PERSONS.name(), id);
    }

    private void put(QuestionKey question, Answer answer) {
        draft = draft.with(question, answer);
        save.accept(question, answer);
    }
}
