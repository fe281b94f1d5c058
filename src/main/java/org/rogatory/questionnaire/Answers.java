package org.rogatory.questionnaire;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiPredicate;

import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** The answers of a draft, or of one row, by question. Immutable; an answer is replaced whole, never merged. */
public record Answers(SequencedMap<QuestionKey, Answer> byQuestion) {

    public static final Answers NONE = new Answers(new LinkedHashMap<>());

    public static final OptionKey YES = new OptionKey("yes");
    public static final OptionKey NO = new OptionKey("no");

    public Answers {
        byQuestion = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byQuestion));
    }

    public Answers with(QuestionKey question, Answer answer) {
        if (answer.isEmpty()) {
            return without(question);
        }
        var copy = new LinkedHashMap<>(byQuestion);
        copy.put(question, answer);
        return new Answers(copy);
    }

    public Answers with(String question, Answer answer) {
        return with(new QuestionKey(question), answer);
    }

    public Answers without(QuestionKey question) {
        var copy = new LinkedHashMap<>(byQuestion);
        copy.remove(question);
        return new Answers(copy);
    }

    /** These answers, and for questions without one the answers of {@code fallback}: how a row sees its draft. */
    public Answers orElse(Answers fallback) {
        var copy = new LinkedHashMap<>(fallback.byQuestion);
        copy.putAll(byQuestion);
        return new Answers(copy);
    }

    public Answers filter(BiPredicate<QuestionKey, Answer> keep) {
        var copy = new LinkedHashMap<QuestionKey, Answer>();
        byQuestion.forEach((key, answer) -> {
            if (keep.test(key, answer)) {
                copy.put(key, answer);
            }
        });
        return new Answers(copy);
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    public boolean has(QuestionKey question) {
        return byQuestion.containsKey(question);
    }

    public boolean has(String question) {
        return has(new QuestionKey(question));
    }

    public boolean chose(QuestionKey question, OptionKey option) {
        return switch (byQuestion.get(question)) {
            case Answer.Choice(var chosen) -> chosen.equals(option);
            case Answer.Choices(var chosen) -> chosen.contains(option);
            case Answer.Flag(var yes) -> option.equals(yes ? YES : NO);
            case null, default -> false;
        };
    }

    public boolean chose(String question, String option) {
        return chose(new QuestionKey(question), new OptionKey(option));
    }

    public Optional<Answer> get(QuestionKey question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public Optional<Answer> get(String question) {
        return get(new QuestionKey(question));
    }

    private <A extends Answer> Optional<A> get(String question, Class<A> kind) {
        return get(question).filter(kind::isInstance).map(kind::cast);
    }

    public Optional<String> text(String question) {
        return get(question, Answer.Text.class).map(Answer.Text::value);
    }

    public Optional<Answer.Prose> prose(String question) {
        return get(question, Answer.Prose.class);
    }

    public Optional<LocalDate> date(String question) {
        return get(question, Answer.Day.class).map(Answer.Day::date);
    }

    public Optional<Answer.Moment> moment(String question) {
        return get(question, Answer.Moment.class);
    }

    public Optional<PartialDay> partialDay(String question) {
        return get(question, Answer.Partial.class).map(Answer.Partial::day);
    }

    public Optional<Boolean> flag(String question) {
        return get(question, Answer.Flag.class).map(Answer.Flag::yes);
    }

    public Optional<OptionKey> choice(String question) {
        return get(question, Answer.Choice.class).map(Answer.Choice::option);
    }

    public List<OptionKey> choices(String question) {
        return get(question, Answer.Choices.class).map(Answer.Choices::options).orElse(List.of());
    }

    public Optional<Integer> count(String question) {
        return get(question, Answer.Count.class).map(Answer.Count::value);
    }

    public Optional<Answer.Amount> amount(String question) {
        return get(question, Answer.Amount.class);
    }

    public Optional<State> state(String question) {
        return get(question, Answer.StateRef.class).map(Answer.StateRef::state);
    }

    public List<State> states(String question) {
        return get(question, Answer.States.class).map(Answer.States::states).orElse(List.of());
    }

    public Optional<Language> language(String question) {
        return get(question, Answer.LanguageRef.class).map(Answer.LanguageRef::language);
    }

    public List<Language> languages(String question) {
        return get(question, Answer.Languages.class).map(Answer.Languages::languages).orElse(List.of());
    }

    public Optional<RowId> reference(String question) {
        return get(question, Answer.RowRef.class).map(Answer.RowRef::row);
    }

    public List<RowId> references(String question) {
        return get(question, Answer.RowRefs.class).map(Answer.RowRefs::rows).orElse(List.of());
    }

    public List<Answer.Row> rows(String question) {
        return get(question, Answer.Rows.class).map(Answer.Rows::rows).orElse(List.of());
    }

    /** The row of the repeated question {@code question} with this id, if there is one. */
    public Optional<Answer.Row> row(String question, RowId id) {
        return rows(question).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Map<QuestionKey, Answer> asMap() {
        return byQuestion;
    }
}
