package org.rogatory.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.Role;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** The derived facts of a request for mutual assistance: what kind of letter it is, and which instrument governs it. */
final class RequestFacts {

    /**
     * Which basis governs where the drafter named none: a treaty on mutual assistance comes before the conventions on certain offences (UNTOC
     * 18(7), UNCAC 46(7), VIENNA88 7(7)), and before BUDAPEST, whose articles 27 and 28 give way to it; reciprocity comes last.
     */
    static final List<String> ORDER = List.of("BILAT", "EU2000", "EU2001", "ECMA", "ECMA-AP", "ECMA-2AP", "EUUS", "EUUK", "NASSAU",
            "ASEAN04", "MINSK", "CHISINAU", "RIYADH", "UNTOC", "UNTOC-TIP", "UNTOC-SOM", "UNTOC-FA", "UNCAC", "VIENNA88", "BUDAPEST",
            "CETS224", "WARSAW", "UNCYBER", "HARARE", "RECIP");

    private RequestFacts() {
    }

    static Map<String, Function<Answers, Optional<? extends Answer>>> all() {
        return Map.ofEntries(Map.entry("requestStates", RequestFacts::states), Map.entry("wholeRequest", answers -> flag(isWhole(answers))),
                Map.entry("asksAssistance", answers -> flag(isWhole(answers) || isOfType(answers, "supplementary"))),
                Map.entry("isLetter", answers -> flag(isLetter(answers))),
                Map.entry("onlyPreservation", answers -> flag(isOnly(answers, "preservation"))),
                Map.entry("proposesTeam", answers -> flag(has(answers, "joint-team"))), Map.entry("documentKind", RequestFacts::kind),
                Map.entry("measuresAre", RequestFacts::askedOrPassedOn),
                Map.entry("measureIs", RequestFacts::askedOrPassedOn), Map.entry("governing", RequestFacts::governing),
                Map.entry("factsOnOneDay", answers -> flag(isOnOneDay(answers))),
                Map.entry("textsQuoted", answers -> flag(quotesTexts(answers))), Map.entry("movementTotals", RequestFacts::totals));
    }

    private static Optional<Answer> flag(boolean yes) {
        return Optional.of(new Answer.Flag(yes));
    }

    private static Optional<Answer> states(Answers answers) {
        var states = Stream.of("requestingState", "requestedState").flatMap(key -> answers.state(key).stream()).distinct().toList();
        return states.isEmpty() ? Optional.empty() : Optional.of(new Answer.States(states));
    }

    private static boolean isOfType(Answers answers, String type) {
        return answers.chose("requestType", type);
    }

    /** A new request, also before its type was chosen, or one that repeats an urgent request in writing. */
    private static boolean isWhole(Answers answers) {
        return !answers.has("requestType") || isOfType(answers, "new") || isOfType(answers, "formal-confirmation");
    }

    /** A letter that only passes on information is not a request, whatever the type says (UNTOC 18(4), UNCAC 46(4)). */
    static boolean isLetter(Answers answers) {
        return isWhole(answers) && isOnly(answers, "spontaneous-information");
    }

    private static boolean isOnly(Answers answers, String kind) {
        List<Answer.Row> items = answers.rows("items");
        return !items.isEmpty() && items.stream().allMatch(item -> item.answers().chose("kind", kind));
    }

    private static boolean has(Answers answers, String kind) {
        return answers.rows("items").stream().anyMatch(item -> item.answers().chose("kind", kind));
    }

    private static Optional<Answer> kind(Answers answers) {
        if (isLetter(answers)) {
            return Optional.of(new Answer.Choice(new OptionKey("letter")));
        }
        return Optional.of(new Answer.Choice(answers.choice("requestType").orElse(new OptionKey("new"))));
    }

    private static Optional<Answer> askedOrPassedOn(Answers answers) {
        return Optional.of(new Answer.Choice(new OptionKey(isLetter(answers) ? "letter" : "request")));
    }

    /** The basis that the drafter called the first, if it is still among the bases; otherwise the first of them in {@link #ORDER}. */
    static Optional<Answer> governing(Answers answers) {
        List<OptionKey> bases = answers.choices("legalBases");
        return answers.choice("primaryBasis").filter(bases::contains)
                .or(() -> ORDER.stream().map(OptionKey::new).filter(bases::contains).findFirst()).map(Answer.Choice::new);
    }

    /**
     * Whether BUDAPEST 27 and 28 apply, which step back behind any treaty on mutual assistance between the two States (27(1), 28(1)). Not while
     * it is open whether there is one.
     */
    static Optional<Answer> budapestAlone(Answers answers, Law law, LocalDate today) {
        Optional<State> requesting = answers.state("requestingState");
        Optional<State> requested = answers.state("requestedState").filter(state -> !requesting.equals(Optional.of(state)));
        if (requesting.isEmpty() || requested.isEmpty()) {
            return flag(false);
        }
        LocalDate date = answers.date("requestDate").orElse(today);
        PairAdvice advice = law.pairs().advise(new PairQuestion(requesting.get(), requested.get(), date, List.of(), List.of()));
        boolean whole = advice.basis("BUDAPEST").filter(basis -> basis.role() == Role.PRIMARY).isPresent();
        return flag(whole && advice.with(Role.TO_BE_CONFIRMED).stream().noneMatch(basis -> basis.instrument().general()));
    }

    private static boolean isOnOneDay(Answers answers) {
        return answers.date("factsFrom").isPresent() && answers.date("factsFrom").equals(answers.date("factsTo"));
    }

    private static boolean quotesTexts(Answers answers) {
        return answers.rows("offences").stream().anyMatch(offence -> offence.answers().has("text"));
    }

    /** What the payments come to, by currency. */
    static Optional<Answer> totals(Answers answers) {
        var sums = new TreeMap<String, BigDecimal>();
        answers.rows("movements").stream().flatMap(row -> row.answers().amount("amount").stream())
                .forEach(amount -> sums.merge(amount.currency(), amount.value(), BigDecimal::add));
        var rows = new ArrayList<Answer.Row>();
        sums.forEach((currency, sum) -> rows.add(new Answer.Row(new RowId("total-" + (rows.size() + 1)),
                Answers.NONE.with(new QuestionKey("total"), new Answer.Amount(sum, currency)))));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }
}
