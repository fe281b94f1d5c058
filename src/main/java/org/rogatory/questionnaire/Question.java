package org.rogatory.questionnaire;

import java.util.List;

import org.rogatory.shared.QuestionKey;

/** Something the drafter is asked. One record for each kind; a new kind is a compile error until it is handled everywhere. */
public sealed interface Question {

    QuestionKey key();

    Condition when();

    /** Whether a document cannot be finalised without an answer while the question is asked. */
    boolean required();

    record ShortText(QuestionKey key, Condition when, boolean required, int maxLength) implements Question {}

    record Email(QuestionKey key, Condition when, boolean required) implements Question {}

    record LongText(QuestionKey key, Condition when, boolean required, int maxLength) implements Question {}

    record DateQuestion(QuestionKey key, Condition when, boolean required) implements Question {}

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

    /** The instruments on which the document rests, judged by the law module for the States of {@code among}. The answer is {@link Answer.Choices}. */
    record LegalBases(QuestionKey key, Condition when, boolean required, List<OptionKey> options, QuestionKey among) implements Question {}

    /** Rows of the same columns. Columns are asked by their own condition, which sees the row's answers first and the draft's after them. */
    record Repeated(QuestionKey key, Condition when, boolean required, List<Question> columns) implements Question {}

    /** One row of another repeated question. */
    record Reference(QuestionKey key, Condition when, boolean required, QuestionKey to) implements Question {}

    /** Several rows of another repeated question. */
    record References(QuestionKey key, Condition when, boolean required, QuestionKey to) implements Question {}
}
