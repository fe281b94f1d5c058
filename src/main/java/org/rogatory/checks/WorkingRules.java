package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.info;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** How the parties work together: amendments, contacts, evaluation, languages, transfer of data. */
final class WorkingRules {

    /** Later than this after closure, an evaluation finds the people gone. The figure is a recommendation, not a rule of law. */
    private static final int EVALUATION_MONTHS = 6;

    private WorkingRules() {
    }

    /** Before signature: whether all parties will sign amendments. That a given amendment is signed by all is for the signing of that amendment. */
    static List<Finding> x20Amendments(Agreement agreement) {
        return agreement.answers().chose("amendmentForm", "leaders-writing")
                ? List.of(warn("X20.leadersOnly", at("amendmentForm"), ""))
                : List.of();
    }

    static List<Finding> x21Contacts(Agreement agreement) {
        List<State> open = agreement.without("contacts", agreement.teamStates());
        return open.isEmpty() ? List.of() : List.of(warn("X21.missing", at("contacts"), "", open));
    }

    static List<Finding> x22Evaluation(Agreement agreement) {
        if (agreement.answers().chose("evaluation", "no")) {
            return List.of(info("X22.none", at("evaluation"), ""));
        }
        return agreement.answers().count("evaluationMonths").filter(months -> months > EVALUATION_MONTHS)
                .<List<Finding>>map(months -> List.of(warn("X22.late", at("evaluationMonths"), "", months))).orElse(List.of());
    }

    static List<Finding> x24Languages(Agreement agreement) {
        var working = agreement.answers().get("workingLanguages").filter(Answer.Languages.class::isInstance)
                .map(Answer.Languages.class::cast)
                .map(Answer.Languages::languages).orElse(List.of());
        if (working.isEmpty()) {
            return List.of(stop("X24.none", at("workingLanguages"), ""));
        }
        Optional<Language> prevailing = agreement.answers().language("prevailingLanguage");
        boolean known = prevailing.filter(language -> !working.contains(language) && agreement.rows("originals").stream()
                .noneMatch(row -> row.answers().language("language").filter(language::equals).isPresent())).isEmpty();
        return known ? List.of() : List.of(stop("X24.prevailingNowhere", at("prevailingLanguage"), "", prevailing.orElseThrow()));
    }

    /**
     * Before signature: each party is to get an original, and none twice in one language. That the versions agree clause by clause is compared
     * when they are composed.
     */
    static List<Finding> x28Originals(Agreement agreement) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<List<Object>>();
        for (Answer.Row row : agreement.rows("originals")) {
            var party = row.answers().reference("party");
            var language = row.answers().language("language");
            if (party.isPresent() && language.isPresent() && !seen.add(List.of(party.get(), language.get()))) {
                findings.add(
                        warn("X28.twice", at("originals", row.id(), "language"), "", authority(agreement, party.get()), language.get()));
            }
        }
        if (!agreement.rows("originals").isEmpty()) {
            agreement.rows("parties").stream().filter(party -> agreement.rows("originals").stream()
                    .noneMatch(row -> row.answers().reference("party").filter(party.id()::equals).isPresent()))
                    .forEach(party -> findings.add(info("X28.noOriginal", at("originals"), "", authority(agreement, party.id()))));
        }
        return findings;
    }

    /** Evidence and personal data will go from the Union to a third State: on which ground, the agreement should say. */
    static List<Finding> x29Transfer(Agreement agreement) {
        List<State> third = agreement.thirdStates();
        if (third.isEmpty() || third.size() == agreement.teamStates().size()) {
            return List.of();
        }
        String source = "Directive (EU) 2016/680, arts 35 to 38";
        return agreement.answers().chose("dataProtection", "yes")
                ? Stream.of("transferBasis").filter(agreement::isBlank).map(question -> warn("X29.noGround", at(question), source, third))
                        .toList()
                : List.of(warn("X29.noClause", at("dataProtection"), source, third));
    }

    private static String authority(Agreement agreement, RowId party) {
        return agreement.party(party).flatMap(found -> found.text("authority")).orElse("–");
    }
}
