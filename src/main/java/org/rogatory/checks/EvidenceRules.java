package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.info;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Finding;
import org.rogatory.shared.State;

/** Evidence: formalities, what was gathered before and outside, marking and keeping. */
final class EvidenceRules {

    private EvidenceRules() {
    }

    static List<Finding> x14Formalities(Agreement agreement) {
        List<State> open = agreement.without("formalities", agreement.teamStates());
        return open.isEmpty() ? List.of() : List.of(warn("X14.missing", at("formalities"), "", open));
    }

    /** Evidence "from before the team" was gathered before the agreement takes effect; the facts do not end before they begin. */
    static List<Finding> x16Dates(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        LocalDate limit = DerivedFacts.startsOn(agreement.answers()).or(() -> DerivedFacts.lastSignatureOn(agreement.answers()))
                .orElse(agreement.today());
        for (Answer.Row row : agreement.rows("priorEvidenceItems")) {
            row.answers().date("gatheredOn").filter(limit::isBefore).ifPresent(date -> findings.add(warn("X16.gatheredLater",
                    at("priorEvidenceItems", row.id(), "gatheredOn"), "", item(row), date)));
        }
        Optional<LocalDate> from = agreement.answers().date("factsFrom");
        Optional<LocalDate> to = agreement.answers().date("factsTo");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.add(warn("X16.factsReversed", at("factsTo"), "", from.get(), to.get()));
        }
        return findings;
    }

    static List<Finding> x17OutsideEvidence(Agreement agreement) {
        if (!agreement.answers().chose("outsideEvidence", "yes")) {
            return List.of();
        }
        List<State> outside = agreement.answers().states("outsideStates");
        if (outside.isEmpty()) {
            return List.of(warn("X17.noState", at("outsideStates"), agreement.sourceInBasis("(8)")));
        }
        List<State> inside = outside.stream().filter(agreement.teamStates()::contains).toList();
        List<State> others = outside.stream().filter(state -> !inside.contains(state)).toList();
        var findings = new ArrayList<Finding>();
        if (!inside.isEmpty()) {
            findings.add(warn("X17.inside", at("outsideStates"), agreement.sourceInBasis("(8)"), inside));
        }
        if (!others.isEmpty()) {
            findings.add(info("X17.askConsent", at("outsideStates"), agreement.sourceInBasis("(8)"), others));
        }
        return findings;
    }

    /** The action plan and the evidence log are confidential; without a marking nobody who receives them can tell. */
    static List<Finding> x31Marking(Agreement agreement) {
        boolean confidential = agreement.answers().chose("actionPlan", "yes") || !agreement.rows("evidenceLog").isEmpty();
        return confidential && agreement.answers().chose("evidenceMarking", "none")
                ? List.of(warn("X31.noMarking", at("evidenceMarking"), ""))
                : List.of();
    }

    static List<Finding> x32Retention(Agreement agreement) {
        return agreement.rows("priorEvidenceItems").stream().filter(row -> !row.answers().has("retention"))
                .flatMap(row -> Stream.of(warn("X32.noRetention", at("priorEvidenceItems", row.id(), "retention"),
                        "Directive (EU) 2016/680, art. 5: time limits for storage", item(row))))
                .toList();
    }

    private static String item(Answer.Row row) {
        return row.answers().text("item").orElse("–");
    }
}
