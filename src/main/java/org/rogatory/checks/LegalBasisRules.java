package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.finding;
import static org.rogatory.checks.Findings.info;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.law.Binding;
import org.rogatory.law.Judgement;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Standing;
import org.rogatory.law.TeamBasis;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Severity;
import org.rogatory.shared.State;

/** Whether the bases bind the States of the team, and what has to be written out when they say little. */
final class LegalBasisRules {

    private static final String BASES = "legalBases";
    private static final String NO_RULES_IN = "UNTOC, art. 19; UNCAC, art. 49; UN Drugs Convention 1988, art. 9(1)(c): no rules of their own";

    private LegalBasisRules() {
    }

    /** Every base in force between the States of the team. States to be confirmed are named once for each instrument. */
    static List<Finding> x01InForce(Agreement agreement) {
        List<State> team = agreement.teamStates();
        if (team.size() < 2) {
            return List.of();
        }
        List<Judgement> judgements = agreement.answers().choices(BASES).stream().map(OptionKey::name)
                .map(code -> agreement.law().advisor().judge(code, team, agreement.dayOfEffect())).flatMap(Optional::stream).toList();
        var findings = new ArrayList<Finding>();
        judgements.forEach(judgement -> findings.addAll(judged(judgement, agreement)));
        if (!judgements.isEmpty() && findings.stream().noneMatch(Finding::isStop)) {
            findings.addAll(pairsWithoutBasis(judgements, team, agreement.dayOfEffect()));
        }
        return findings;
    }

    private static List<Finding> judged(Judgement judgement, Agreement agreement) {
        TeamBasis instrument = judgement.basis();
        String source = source(judgement);
        String code = instrument.code();
        if (!instrument.selectable()) {
            return List.of(stop("X01.notSelectable", at(BASES), source, code, instrument.cited()));
        }
        List<State> unknown = unknown(judgement);
        if (!unknown.isEmpty() && judgement.reach() != Judgement.Reach.NONE) {
            return List.of(stop("X01.unknown", at(BASES), source, code, instrument.cited(), unknown));
        }
        var findings = new ArrayList<Finding>();
        switch (judgement.reach()) {
            case NONE -> findings.add(stop("X01.notInForce", at(BASES), source, code, instrument.cited(), judgement.notBound(),
                    agreement.dayOfEffect()));
            case SOME -> findings.addAll(List.of(someOnly(judgement, agreement, source)));
            case ALL, UNVERIFIED -> {
                // nothing against it; what is to be confirmed follows
            }
        }
        if (judgement.reach() != Judgement.Reach.NONE && !judgement.toBeConfirmed().isEmpty()) {
            String message = instrument.binding() instanceof Binding.CaseByCase ? "X01.caseByCase" : "X01.unverified";
            // no date among the arguments: the reason given for going on must not lapse overnight
            findings.add(warn(message, at(BASES), source, code, instrument.cited(), judgement.toBeConfirmed()));
        }
        if (judgement.reach() != Judgement.Reach.NONE && !instrument.articleVerified() && !instrument.article().isEmpty()) {
            findings.add(info("X01.articleUnverified", at(BASES), source, code, instrument.shortName(), instrument.article()));
        }
        return findings;
    }

    /** Of whom the lists that were read say nothing: what is not known is not cited, until an administrator enters it. */
    private static List<State> unknown(Judgement judgement) {
        return judgement.basis().binding() instanceof Binding.Ratified
                ? judgement.states().stream().filter(status -> status.standing() == Standing.UNKNOWN && !status.isBelievedOutside())
                        .map(PartyStatus::state).toList()
                : List.of();
    }

    /** A base between some States only is good drafting if the agreement says between which; the note on bases is the place to say so. */
    private static Finding someOnly(Judgement judgement, Agreement agreement, String source) {
        Severity severity = agreement.isBlank("basisNote") ? Severity.STOP : Severity.INFO;
        TeamBasis instrument = judgement.basis();
        return judgement.oneSide().isEmpty()
                ? finding(severity, "X01.someOnly", at(BASES), source, instrument.code(), instrument.cited(), judgement.reached(),
                        judgement.notBound())
                : finding(severity, "X01.sidesOnly", at(BASES), source, instrument.code(), instrument.cited(), judgement.oneSide(),
                        judgement.otherSide());
    }

    private static List<Finding> pairsWithoutBasis(List<Judgement> judgements, List<State> team, LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < team.size(); i++) {
            for (State other : team.subList(i + 1, team.size())) {
                State one = team.get(i);
                if (judgements.stream().noneMatch(judgement -> covers(judgement, one, other))) {
                    findings.add(stop("X01.noBasisBetween", at(BASES), "", one, other, day));
                }
            }
        }
        return findings;
    }

    private static boolean covers(Judgement judgement, State one, State other) {
        List<State> side = judgement.oneSide();
        return judgement.reached().containsAll(List.of(one, other)) && (side.isEmpty() || side.contains(one) != side.contains(other));
    }

    private static String source(Judgement judgement) {
        return judgement.basis().title()
                + (judgement.basis().article().isEmpty() ? "" : ", art. " + judgement.basis().article());
    }

    /** Access to and use of information: the universal conventions have no rules, so the agreement must. */
    static List<Finding> x15AccessRules(Agreement agreement) {
        return notByASilentInstrument(agreement, "X15", "accessRules");
    }

    /** Liability: likewise. */
    static List<Finding> x23Liability(Agreement agreement) {
        return notByASilentInstrument(agreement, "X23", "liability");
    }

    /** Where the rules are to be written out, the template's clauses do so: a text of the parties' own is welcome but not needed. */
    private static List<Finding> notByASilentInstrument(Agreement agreement, String code, String choice) {
        boolean silent = !agreement.basisRegulates() && !agreement.answers().choices(BASES).isEmpty();
        return silent && agreement.answers().chose(choice, "by-instrument")
                ? List.of(stop(code + ".basisSilent", at(choice), NO_RULES_IN))
                : List.of();
    }

    /** The customs convention gives seconded officers no powers abroad. */
    static List<Finding> x30CustomsOnly(Agreement agreement) {
        if (!agreement.rests("JB9")) {
            return List.of();
        }
        String source = "Naples II Convention, art. 24(3)";
        var findings = new ArrayList<Finding>();
        findings.add(warn("X30.customsOnly", at(BASES), source));
        agreement.rows("secondments").stream().filter(row -> row.answers().chose("presence", "measures"))
                .forEach(row -> findings.add(warn("X30.measures", at("secondments", row.id(), "presence"), source)));
        return findings;
    }
}
