package org.rogatory.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.law.TeamBasis;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

/**
 * Facts that follow from the answers and the law, so that nobody has to type them: the {@code derived} entries of a template. Each looks at the
 * option that governs it, so an answer left over from an earlier choice has no effect. A fact that does not follow yet is absent.
 */
public final class DerivedFacts {

    private final Law law;
    private final LocalDate today;
    private final LinkedHashMap<String, Function<Answers, Optional<? extends Answer>>> facts = new LinkedHashMap<>();

    public DerivedFacts(Law law, LocalDate today) {
        this.law = law;
        this.today = today;
        facts.put("teamStates", answers -> states(teamStates(answers)));
        facts.put("thirdStates", answers -> states(thirdStates(answers)));
        facts.put("teamKind", this::teamKind);
        facts.put("basisRegulates", answers -> Optional.of(new Answer.Flag(basisRegulates(answers))));
        facts.put("hostStates", answers -> states(hostStates(answers)));
        facts.put("startsOn", answers -> startsOn(answers).map(Answer.Day::new));
        facts.put("lastSignatureOn", answers -> lastSignatureOn(answers).map(Answer.Day::new));
        facts.put("endsOn", answers -> endsOn(answers).map(Answer.Day::new));
        facts.put("costTotals", CostTotals::of);
        facts.putAll(RequestFacts.all());
        facts.put("budapestAlone", answers -> RequestFacts.budapestAlone(answers, law, today));
    }

    /** The names that a template may list under {@code derived}. */
    public static Set<String> names() {
        return Set.copyOf(new DerivedFacts(Law.shipped(), LocalDate.EPOCH).facts.keySet());
    }

    /** The answers with these facts; a fact of an earlier computation is replaced or removed. */
    public Answers addTo(Answers answers, List<QuestionKey> derived) {
        Answers plain = answers.filter((key, _) -> !derived.contains(key));
        Answers result = plain;
        for (QuestionKey key : derived) {
            var fact = Optional.ofNullable(facts.get(key.name()))
                    .orElseThrow(() -> new IllegalArgumentException("no derived fact is called " + key));
            Optional<? extends Answer> value = fact.apply(plain);
            result = value.isPresent() ? result.with(key, value.get()) : result;
        }
        return result;
    }

    /** The States of the parties, each once, in the order of the parties. */
    static List<State> teamStates(Answers answers) {
        return answers.rows("parties").stream().flatMap(row -> row.answers().state("state").stream()).distinct().toList();
    }

    /** The States of the team that are not in the European Union on the first day of the team. The Union itself is not a third State. */
    List<State> thirdStates(Answers answers) {
        LocalDate date = startsOn(answers).orElse(today);
        return teamStates(answers).stream().filter(state -> !law.memberships().inUnion(state, date)).toList();
    }

    private Optional<Answer> teamKind(Answers answers) {
        List<State> team = teamStates(answers);
        if (team.isEmpty()) {
            return Optional.empty();
        }
        List<State> third = thirdStates(answers);
        String kind = third.isEmpty() ? "eu-only" : third.size() == team.size() ? "no-eu" : "eu-and-third";
        return Optional.of(new Answer.Choice(new OptionKey(kind)));
    }

    /** Whether an instrument with rules of its own on leaders, powers, use of information and liability is among the bases. */
    boolean basisRegulates(Answers answers) {
        return answers.choices("legalBases").stream().map(base -> law.teamBases().find(base.name())).flatMap(Optional::stream)
                .anyMatch(TeamBasis::regulatesTeams);
    }

    /** Where the team works: everywhere, unless some States were named. */
    static List<State> hostStates(Answers answers) {
        return answers.chose("operateIn", "some") ? answers.states("operationStates") : teamStates(answers);
    }

    /** Known only when every signatory has a date: one open date may still be the last. */
    static Optional<LocalDate> lastSignatureOn(Answers answers) {
        List<Answer.Row> signatories = answers.rows("signatories");
        List<LocalDate> dates = signatories.stream().flatMap(row -> row.answers().date("date").stream()).sorted().toList();
        return dates.size() == signatories.size() && !dates.isEmpty() ? Optional.of(dates.getLast()) : Optional.empty();
    }

    static Optional<LocalDate> startsOn(Answers answers) {
        if (answers.chose("periodStart", "fixed-date")) {
            return answers.date("fixedStart");
        }
        return answers.chose("periodStart", "last-signature") ? lastSignatureOn(answers) : Optional.empty();
    }

    /**
     * The last day of the period, which belongs to it. A period of months ends on the day of the month on which it began, or on the last day
     * of a month that is too short: from 17 November 2026 for 18 months until 17 May 2028; from 31 August for six months until the end of
     * February.
     */
    static Optional<LocalDate> endsOn(Answers answers) {
        if (answers.chose("periodLength", "end-date")) {
            return answers.date("fixedEnd");
        }
        return answers.chose("periodLength", "months")
                ? startsOn(answers).flatMap(start -> answers.count("periodMonths").map(start::plusMonths))
                : Optional.empty();
    }

    private static Optional<Answer> states(List<State> states) {
        return Stream.of(states).filter(found -> !found.isEmpty()).<Answer>map(found -> new Answer.States(new ArrayList<>(found)))
                .findFirst();
    }
}
