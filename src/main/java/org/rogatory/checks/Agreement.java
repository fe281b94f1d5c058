package org.rogatory.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** What the rules want to know of a draft agreement: its relevant answers, in the words of the domain. */
record Agreement(Answers answers, Law law, LocalDate today) {

    List<State> teamStates() {
        return DerivedFacts.teamStates(answers);
    }

    List<State> hostStates() {
        return DerivedFacts.hostStates(answers);
    }

    List<State> thirdStates() {
        return new DerivedFacts(law, today).thirdStates(answers);
    }

    boolean basisRegulates() {
        return new DerivedFacts(law, today).basisRegulates(answers);
    }

    boolean rests(String... instruments) {
        return Stream.of(instruments).anyMatch(instrument -> answers.chose("legalBases", instrument));
    }

    /** The day on which bases have to be in force: the first day of the period, or today while that is not known. */
    LocalDate dayOfEffect() {
        return DerivedFacts.startsOn(answers).orElse(today);
    }

    List<Answer.Row> rows(String question) {
        return answers.rows(question);
    }

    Optional<Answers> person(Answer.Row row, String column) {
        return row.answers().reference(column).flatMap(this::person);
    }

    Optional<Answers> person(RowId id) {
        return answers.row("persons", id).map(Answer.Row::answers);
    }

    Optional<Answers> party(RowId id) {
        return answers.row("parties", id).map(Answer.Row::answers);
    }

    /** States of the team that no row of the question names in its State column. */
    List<State> without(String question, List<State> wanted) {
        List<State> named = rows(question).stream().flatMap(row -> row.answers().state("state").stream()).toList();
        return wanted.stream().filter(state -> !named.contains(state)).toList();
    }

    boolean isBlank(String question) {
        return switch (answers.get(question).orElse(null)) {
            case null -> true;
            case Answer answer -> answer.isEmpty();
        };
    }

    /** The law on which the basic rules of a team rest here, with the paragraph; empty where no basis of this agreement has such a rule. */
    String sourceInBasis(String paragraph) {
        if (rests("JB1", "JB2")) {
            return rests("JB1") ? "EU Convention 2000, art. 13" + paragraph : "Framework Decision 2002/465/JHA, art. 1" + paragraph;
        }
        return rests("JB3") ? "Second Additional Protocol (ETS 182), art. 20" + paragraph : "";
    }

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
