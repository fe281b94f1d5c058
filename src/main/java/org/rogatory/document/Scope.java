package org.rogatory.document;

import java.util.LinkedHashMap;
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
import org.rogatory.template.Placeholder;

/**
 * What the placeholders and conditions of a clause see: the columns of a row first, then the draft.
 *
 * @param rows the rows for which a clause is repeated, with their numbers from 1; the innermost first
 * @param seen the answers from here, those of the innermost row first; put together once, as every condition of a clause asks for them
 */
record Scope(DocumentTemplate template, Answers draft, List<RowInTurn> rows, Answers seen) {

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
        return new Scope(template, draft, List.of(), draft);
    }

    /** The innermost row. */
    Optional<RowInTurn> row() {
        return rows.stream().findFirst();
    }

    /** A scope for each row that meets the condition: of a repeated question, or those to which a column of the row in turn refers. */
    List<Scope> rows(QuestionKey over, Condition when) {
        Optional<Question> column = rows.stream().flatMap(turn -> column(turn.of(), over.name()).stream()).findFirst();
        Optional<Question.Repeated> of = column.or(() -> question(over)).flatMap(this::target);
        List<Scope> chosen = new java.util.ArrayList<>();
        if (of.isPresent()) {
            List<Answer.Row> candidates = column.isPresent()
                    ? seen.get(over).stream().flatMap(answer -> rows(of.get().key(), answer)).toList()
                    : draft.rows(over.name());
            for (Answer.Row each : candidates) {
                var turn = new RowInTurn(of.get(), each, chosen.size() + 1);
                var scope = new Scope(template, draft, Stream.concat(Stream.of(turn), rows.stream()).toList(),
                        within(turn.of(), each, seen));
                if (scope.holds(when)) {
                    chosen.add(scope);
                }
            }
        }
        return chosen;
    }

    boolean holds(Condition condition) {
        return condition.holdsFor(seen);
    }

    /** A column hides the question of the same name, answered or not. */
    private static Answers within(Question.Repeated repeated, Answer.Row within, Answers around) {
        var seen = new LinkedHashMap<>(around.byQuestion());
        repeated.columns().forEach(column -> seen.remove(column.key()));
        seen.putAll(within.answers().byQuestion());
        return new Answers(seen);
    }

    /** Empty if the template has no such question, which only wording of a drafter can bring about. */
    Optional<Found> find(List<String> path) {
        return rows.stream().flatMap(turn -> find(turn.of(), turn.row(), path).stream()).findFirst().or(() -> findInDraft(path));
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
                        within(repeated, in, draft), path.subList(1, path.size())));
    }

    private Optional<Found> follow(Question question, Optional<QuestionKey> repeated, Optional<Answer> answer, Answers seen,
            List<String> rest) {
        boolean expected = question.required() && question.when().holdsFor(seen);
        if (rest.isEmpty()) {
            return Optional.of(new Found(question, repeated, answer.stream().toList(), expected));
        }
        Optional<Question.Repeated> target = target(question);
        if (target.isPresent() && rest.equals(List.of(Placeholder.ROW_NUMBER))) {
            return Optional.of(new Found(question, repeated, answer.stream().flatMap(given -> numbers(target.get().key(), given)).toList(),
                    expected));
        }
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

    /** The numbers that the rows have in the document, from 1. */
    private Stream<Answer> numbers(QuestionKey repeated, Answer answer) {
        List<Answer.Row> all = draft.rows(repeated.name());
        return rows(repeated, answer).map(row -> new Answer.Count(all.indexOf(row) + 1));
    }

    private Optional<Question> question(QuestionKey key) {
        return template.questionnaire().question(key)
                .or(() -> template.derived().stream().filter(derived -> derived.key().equals(key)).findFirst());
    }

    private static Optional<Question> column(Question.Repeated repeated, String name) {
        return repeated.columns().stream().filter(column -> column.key().name().equals(name)).findFirst();
    }
}
