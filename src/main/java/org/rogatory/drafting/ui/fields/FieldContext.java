package org.rogatory.drafting.ui.fields;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;

/**
 * What fields may look at beside their own question.
 *
 * @param reader       the language of labels and guidance
 * @param textLanguage the language in which free texts are first written
 * @param entry        by which a field answers another question than its own, where that is possible
 */
public record FieldContext(Questionnaire questionnaire, Labels labels, Language reader, Language textLanguage, Law law, Clock clock,
        Supplier<UUID> ids, Optional<BiConsumer<QuestionKey, Answer>> entry) {

    public static FieldContext of(DocumentTemplate template, Language reader, Law law, Clock clock) {
        return new FieldContext(template.questionnaire(), template.labels(reader), reader, template.languages().getFirst(), law, clock,
                UUID::randomUUID, Optional.empty());
    }

    /** The same where a field may also answer another question, such as enter a person to whom it refers. */
    public FieldContext entering(BiConsumer<QuestionKey, Answer> answer) {
        return new FieldContext(questionnaire, labels, reader, textLanguage, law, clock, ids, Optional.of(answer));
    }

    /** A new id for a row of a question that has these rows. */
    RowId newRowId(Predicate<RowId> taken) {
        return Stream.generate(() -> new RowId("r" + ids.get().toString().substring(0, 8))).filter(Predicate.not(taken)).findFirst()
                .orElseThrow();
    }

    public String name(State state) {
        return law.states().name(state, reader);
    }

    Optional<Question.Repeated> repeated(QuestionKey key) {
        return questionnaire.question(key).filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast);
    }

    Stream<Question.Repeated> repeated() {
        return questionnaire.questions().filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast);
    }
}
