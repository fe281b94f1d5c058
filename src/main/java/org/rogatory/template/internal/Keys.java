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
import org.rogatory.template.OutlineNode;

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

    /** The rows for each of which this node is printed: of a repeated question, or those that a column of the row around it refers to. */
    Optional<Question.Repeated> repeatedFor(QuestionKey over, Optional<Question.Repeated> around) {
        return switch (find(around, over).orElse(null)) {
            case Question.Repeated repeated -> Optional.of(repeated);
            case Question.References references -> repeated(references.to());
            case null, default -> Optional.empty();
        };
    }

    /** What conditions and texts within this node see as their row: the columns of its own rows first, then those of the rows around it. */
    Optional<Question.Repeated> rowOf(OutlineNode node, Optional<Question.Repeated> around) {
        return over(node).flatMap(key -> repeatedFor(key, around)).map(own -> around.map(outer -> joined(own, outer)).orElse(own))
                .or(() -> around);
    }

    static Optional<QuestionKey> over(OutlineNode node) {
        return switch (node) {
            case OutlineNode.Clause clause -> clause.repeat().map(OutlineNode.Repeat::over);
            case OutlineNode.Group group -> group.repeat();
            case OutlineNode.Annex _,OutlineNode.Signatures _ -> Optional.empty();
        };
    }

    private static Question.Repeated joined(Question.Repeated own, Question.Repeated outer) {
        return new Question.Repeated(outer.key(), outer.when(), outer.required(), Stream.concat(own.columns().stream(),
                outer.columns().stream().filter(column -> column(own, column.key()).isEmpty())).toList());
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
            case Question.ShortText _,Question.Email _,Question.LongText _,Question.DateQuestion _,Question.PartialDate _,Question.MomentQuestion _,Question.YesNo _,Question.WholeNumber _,Question.Money _,Question.StateChoice _,Question.StatesChoice _,Question.LanguageChoice _,Question.LanguagesChoice _,Question.Repeated _,Question.Reference _,Question.References _ ->
                List.of();
        };
    }
}
