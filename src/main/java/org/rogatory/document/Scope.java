package org.rogatory.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.template.DocumentTemplate;

/**
 * What the placeholders and conditions of a clause see: the columns of a row first, then the draft.
 *
 * @param row the row for which a clause is repeated, with its number from 1
 */
record Scope(DocumentTemplate template, Answers draft, Optional<RowInTurn> row) {

    record RowInTurn(Question.Repeated of, Answer.Row row, int number) {}

    /**
     * What stands at a path.
     *
     * @param repeated the question whose column {@code question} is, if it is one
     * @param answers  none if it was not answered; several if the path leads through several rows
     * @param expected whether a finished document needs it
     */
    record Found(Question question, Optional<QuestionKey> repeated, List<Answer> answers, boolean expected) {}

    static Scope of(DocumentTemplate template, Answers draft) {
        return new Scope(template, draft, Optional.empty());
    }

    /** A scope for each row of a repeated question that meets the condition. */
    List<Scope> rows(QuestionKey repeated, Condition when) {
        if (!(question(repeated).orElse(null) instanceof Question.Repeated of)) {
            return List.of();
        }
        List<Scope> chosen = new java.util.ArrayList<>();
        for (Answer.Row each : draft.rows(repeated.name())) {
            var scope = new Scope(template, draft, Optional.of(new RowInTurn(of, each, chosen.size() + 1)));
            if (scope.holds(when)) {
                chosen.add(scope);
            }
        }
        return chosen;
    }

    boolean holds(Condition condition) {
        return condition.holdsFor(row.map(turn -> within(turn.of(), turn.row())).orElse(draft));
    }

    /** A column hides the question of the same name, answered or not. */
    private Answers within(Question.Repeated repeated, Answer.Row within) {
        return within.answers().orElse(draft.filter((key, _) -> column(repeated, key.name()).isEmpty()));
    }

    /** Empty if the template has no such question, which only wording of a drafter can bring about. */
    Optional<Found> find(List<String> path) {
        return row.flatMap(turn -> find(turn.of(), turn.row(), path)).or(() -> findInDraft(path));
    }

    private Optional<Found> findInDraft(List<String> path) {
        if (!QuestionKey.isValid(path.getFirst())) {
            return Optional.empty();
        }
        return question(new QuestionKey(path.getFirst())).flatMap(
                question -> follow(question, Optional.empty(), draft.get(question.key()), draft, path.subList(1, path.size())));
    }

    private Optional<Found> find(Question.Repeated repeated, Answer.Row in, List<String> path) {
        return column(repeated, path.getFirst())
                .flatMap(column -> follow(column, Optional.of(repeated.key()), in.answers().get(column.key()),
                        within(repeated, in), path.subList(1, path.size())));
    }

    private Optional<Found> follow(Question question, Optional<QuestionKey> repeated, Optional<Answer> answer, Answers seen,
            List<String> rest) {
        boolean expected = question.required() && question.when().holdsFor(seen);
        if (rest.isEmpty()) {
            return Optional.of(new Found(question, repeated, answer.stream().toList(), expected));
        }
        Optional<Question.Repeated> target = target(question);
        if (target.isEmpty() || column(target.get(), rest.getFirst()).isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = answer.stream().flatMap(given -> rows(target.get().key(), given))
                .flatMap(each -> find(target.get(), each, rest).stream()).toList();
        if (found.isEmpty()) {
            return Optional.of(new Found(question, repeated, List.of(), expected));
        }
        Found first = found.getFirst();
        return Optional.of(new Found(first.question(), first.repeated(), found.stream().flatMap(each -> each.answers().stream()).toList(),
                found.stream().anyMatch(Found::expected)));
    }

    private Optional<Question.Repeated> target(Question question) {
        return switch (question) {
            case Question.Repeated repeated -> Optional.of(repeated);
            case Question.Reference reference -> repeated(reference.to());
            case Question.References references -> repeated(references.to());
            default -> Optional.empty();
        };
    }

    private Optional<Question.Repeated> repeated(QuestionKey key) {
        return question(key).filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast);
    }

    private Stream<Answer.Row> rows(QuestionKey repeated, Answer answer) {
        List<RowId> ids = switch (answer) {
            case Answer.RowRef(var one) -> List.of(one);
            case Answer.RowRefs(var several) -> several;
            case Answer.Rows(var rows) -> rows.stream().map(Answer.Row::id).toList();
            default -> List.of();
        };
        return ids.stream().flatMap(id -> draft.row(repeated.name(), id).stream());
    }

    private Optional<Question> question(QuestionKey key) {
        return template.questionnaire().question(key)
                .or(() -> template.derived().stream().filter(derived -> derived.key().equals(key)).findFirst());
    }

    private static Optional<Question> column(Question.Repeated repeated, String name) {
        return repeated.columns().stream().filter(column -> column.key().name().equals(name)).findFirst();
    }
}
