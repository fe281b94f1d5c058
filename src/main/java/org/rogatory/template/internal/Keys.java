package org.rogatory.template.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.QuestionKey;

/** What a key means: within a row its columns first, then the questions of the draft and the derived facts. */
public final class Keys {

    private final Map<QuestionKey, Question> draft = new HashMap<>();
    private final Map<QuestionKey, Condition> sections = new HashMap<>();
    private final List<Question> derived;

    public Keys(Questionnaire questionnaire, List<Question> derived) {
        this.derived = derived;
        derived.forEach(fact -> draft.putIfAbsent(fact.key(), fact));
        questionnaire.sections().forEach(section -> section.questions().forEach(question -> {
            draft.putIfAbsent(question.key(), question);
            sections.putIfAbsent(question.key(), section.when());
        }));
    }

    Optional<Question> find(QuestionKey key) {
        return Optional.ofNullable(draft.get(key));
    }

    Optional<Question> find(Optional<Question.Repeated> row, QuestionKey key) {
        return row.flatMap(repeated -> column(repeated, key)).or(() -> find(key));
    }

    Optional<Question.Repeated> repeated(QuestionKey key) {
        return find(key).filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast);
    }

    static Optional<Question> column(Question.Repeated repeated, QuestionKey key) {
        return repeated.columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The condition of the topic in which this question of the draft stands. */
    Condition section(QuestionKey key) {
        return sections.getOrDefault(key, Condition.ALWAYS);
    }

    boolean isDerived(Question question) {
        return derived.contains(question);
    }

    /** All names that a key may have here, to suggest one for a misspelt key. */
    List<String> names(Optional<Question.Repeated> row) {
        Stream<QuestionKey> columns = row.stream().flatMap(repeated -> repeated.columns().stream()).map(Question::key);
        return Stream.concat(columns, draft.keySet().stream()).map(QuestionKey::name).distinct().sorted().toList();
    }

    /** The options of a question; none if it is of a kind without options. */
    static List<OptionKey> options(Question question) {
        return switch (question) {
            case Question.OneOf one -> one.options();
            case Question.SomeOf some -> some.options();
            case Question.LegalBases bases -> bases.options();
            case Question.ShortText _,Question.Email _,Question.LongText _,Question.DateQuestion _,Question.YesNo _,Question.WholeNumber _,Question.Money _,Question.StateChoice _,Question.StatesChoice _,Question.LanguageChoice _,Question.LanguagesChoice _,Question.Repeated _,Question.Reference _,Question.References _ ->
                List.of();
        };
    }
}
