package org.rogatory.questionnaire;

import java.util.List;
import java.util.function.Consumer;

import org.rogatory.shared.QuestionKey;

/** When a question is asked or a clause is printed. Closed on purpose: what it cannot say is a named Java rule (decision 0002). */
public sealed interface Condition {

    Condition ALWAYS = new Always();

    record Always() implements Condition {}

    record Answered(QuestionKey question) implements Condition {}

    /** The question was answered with this option; for a question with several options, the option is among them. Yes and no are options too. */
    record Is(QuestionKey question, OptionKey option) implements Condition {}

    record All(List<Condition> of) implements Condition {}

    record Any(List<Condition> of) implements Condition {}

    record Not(Condition of) implements Condition {}

    default boolean holdsFor(Answers answers) {
        return switch (this) {
            case Always _ -> true;
            case Answered(var question) -> answers.has(question);
            case Is(var question, var option) -> answers.chose(question, option);
            case All(var of) -> of.stream().allMatch(each -> each.holdsFor(answers));
            case Any(var of) -> of.stream().anyMatch(each -> each.holdsFor(answers));
            case Not(var of) -> !of.holdsFor(answers);
        };
    }

    /** Visits every question that this condition looks at. */
    default void forEachQuestion(Consumer<QuestionKey> visitor) {
        switch (this) {
            case Always _ -> {
            }
            case Answered(var question) -> visitor.accept(question);
            case Is(var question, _) -> visitor.accept(question);
            case All(var of) -> of.forEach(each -> each.forEachQuestion(visitor));
            case Any(var of) -> of.forEach(each -> each.forEachQuestion(visitor));
            case Not(var of) -> of.forEachQuestion(visitor);
        }
    }
}
