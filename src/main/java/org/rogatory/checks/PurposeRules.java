package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.State;

/** What the team is for. */
final class PurposeRules {

    private static final String PROTECTION = "Directive (EU) 2016/680, art. 4(1)(c): no more personal data than needed";

    private PurposeRules() {
    }

    /** Each offence is punishable in every State of the team, or the agreement leaves a State without a case of its own. */
    static List<Finding> x04PunishableEverywhere(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        for (Answer.Row offence : agreement.rows("offences")) {
            List<State> named = offence.answers().states("states");
            List<State> open = agreement.teamStates().stream().filter(state -> !named.contains(state)).toList();
            if (!named.isEmpty() && !open.isEmpty()) {
                findings.add(warn("X04.notInEvery", at("offences", offence.id(), "states"), agreement.sourceInBasis("(1)"),
                        offence.answers().text("name").orElse("–"), open));
            }
        }
        return findings;
    }

    /** Personal data in the purpose clause, which everybody reads who sees the agreement. {@link PersonalData} says what is detected. */
    static List<Finding> x05PersonalData(Agreement agreement) {
        var findings = new LinkedHashSet<Finding>();
        agreement.answers().prose("purposeFacts").ifPresent(prose -> prose.text().values()
                .forEach(text -> findings.addAll(marks(text, at("purposeFacts")))));
        agreement.rows("offences").forEach(row -> row.answers().text("name")
                .ifPresent(name -> findings.addAll(marks(name, at("offences", row.id(), "name")))));
        return List.copyOf(findings);
    }

    private static List<Finding> marks(String text, FieldPath at) {
        return PersonalData.in(text).stream().map(mark -> warn("X05." + mark.kind(), at, PROTECTION, mark.words())).toList();
    }
}
