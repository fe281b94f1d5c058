package org.rogatory.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Severity;

/**
 * The cross-checks that a template asks for.
 *
 * <p>Decided here is what can be decided before signature. X25 (all parties have signed before the team works) belongs to the signing round, and
 * X26 (an extension is signed before the period ends) to the extension; both look at signatures, not at answers. X20 and X27 are decided here
 * for the agreement itself and again for each amendment and extension; X28 is decided here for the list of originals, and for the
 * wording when several language versions are composed.
 */
public final class Review {

    private final List<Rule> rules;
    private final Law law;
    private final LocalDate today;

    private Review(List<Rule> rules, Law law, LocalDate today) {
        this.rules = rules;
        this.law = law;
        this.today = today;
    }

    /** @throws IllegalArgumentException for a code that no rule has */
    public static Review of(List<String> codes, Law law, LocalDate today) {
        return new Review(codes.stream().map(Review::rule).toList(), law, today);
    }

    /** The codes that a template may list under {@code rules}. */
    public static Set<String> codes() {
        return Rules.ALL.sequencedKeySet();
    }

    /**
     * What is wrong or risky, in the order of the questions to mend, then of the rules.
     *
     * @param relevant the answers to what is asked now; what is hidden neither helps nor harms
     */
    public List<Finding> findings(Questionnaire questionnaire, Answers relevant) {
        var draft = new Request(questionnaire, relevant, law, today);
        var order = questionnaire.questions().map(Question::key).toList();
        return rules.stream().flatMap(rule -> rule.check(draft).stream())
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.at().question()))).toList();
    }

    /**
     * What is missing and what the cross-checks say, the gravest first. Where a rule says what exactly is missing and why, the plain word that an
     * answer is missing would only repeat it.
     */
    public List<Finding> findings(Questionnaire questionnaire, Answers relevant, List<Finding> missing) {
        List<Finding> crossChecks = findings(questionnaire, relevant);
        Set<FieldPath> said = crossChecks.stream().filter(Finding::isStop).map(Finding::at).collect(Collectors.toSet());
        List<Finding> plain = missing.stream().filter(finding -> !finding.code().equals("REQUIRED") || !said.contains(finding.at()))
                .toList();
        return Stream.of(Severity.values()).flatMap(severity -> Stream.concat(plain.stream(), crossChecks.stream())
                .filter(finding -> finding.severity() == severity)).toList();
    }

    private static Rule rule(String code) {
        Rule rule = Rules.ALL.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no rule has the code " + code);
        }
        return rule;
    }
}
