package org.rogatory.questionnaire;

import java.util.List;
import java.util.Optional;

import org.rogatory.shared.QuestionKey;

/** Something the drafter is asked. One record for each kind; a new kind is a compile error until it is handled everywhere. */
public sealed interface Question {

    QuestionKey key();

    Condition when();

    /** Whether a document cannot be finalised without an answer while the question is asked. */
    boolean required();

    /** @param format what the text is, where it has a form that can be checked; a text of another form is a warning, never refused */
    record ShortText(QuestionKey key, Condition when, boolean required, int maxLength, Optional<TextFormat> format) implements Question {

        public ShortText(QuestionKey key, Condition when, boolean required, int maxLength) {
            this(key, when, required, maxLength, Optional.empty());
        }
    }

    record Email(QuestionKey key, Condition when, boolean required) implements Question {}

    record LongText(QuestionKey key, Condition when, boolean required, int maxLength) implements Question {}

    record DateQuestion(QuestionKey key, Condition when, boolean required) implements Question {}

    /** A day of which perhaps only the month or the year is known, such as a date of birth. */
    record PartialDate(QuestionKey key, Condition when, boolean required) implements Question {}

    /** A local date and time with its zone: a time without a zone is another time in another State. */
    record MomentQuestion(QuestionKey key, Condition when, boolean required) implements Question {}

    record YesNo(QuestionKey key, Condition when, boolean required) implements Question {}

    record OneOf(QuestionKey key, Condition when, boolean required, List<OptionKey> options) implements Question {}

    record SomeOf(QuestionKey key, Condition when, boolean required, List<OptionKey> options) implements Question {}

    record WholeNumber(QuestionKey key, Condition when, boolean required, int min, int max) implements Question {}

    record Money(QuestionKey key, Condition when, boolean required) implements Question {}

    /** One State out of all. */
    record StateChoice(QuestionKey key, Condition when, boolean required) implements Question {}

    /** Some of the States that {@code among}, a repeated question with a State column, names; or of all States when {@code among} is empty. */
    record StatesChoice(QuestionKey key, Condition when, boolean required, List<QuestionKey> among) implements Question {}

    record LanguageChoice(QuestionKey key, Condition when, boolean required) implements Question {}

    record LanguagesChoice(QuestionKey key, Condition when, boolean required) implements Question {}

    /**
     * The instruments on which the document rests, judged by the law module. The answer is {@link Answer.Choices}.
     *
     * @param among where the States come from: one repeated question with a State column, or the two questions for the requesting and the
     *              requested State
     */
    record LegalBases(QuestionKey key, Condition when, boolean required, List<OptionKey> options, List<QuestionKey> among)
            implements
                Question {

        public LegalBases {
            among = List.copyOf(among);
        }
    }

    /** Rows of the same columns. Columns are asked by their own condition, which sees the row's answers first and the draft's after them. */
    record Repeated(QuestionKey key, Condition when, boolean required, List<Question> columns) implements Question {}

    /** One row of another repeated question. */
    record Reference(QuestionKey key, Condition when, boolean required, QuestionKey to) implements Question {}

    /** Several rows of another repeated question. */
    record References(QuestionKey key, Condition when, boolean required, QuestionKey to) implements Question {}
}
