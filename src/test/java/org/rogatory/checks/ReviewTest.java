package org.rogatory.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rogatory.checks.AgreementFixture.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.Severity;

class ReviewTest {

    private static final List<String> AGREEMENT_RULES = Review.codes().stream().filter(code -> code.startsWith("X")).toList();

    private static final Law LAW = Law.shipped();
    private static final Questionnaire ANY = new Questionnaire(List.of());

    @Test
    void findsNothingToObjectToButUnverifiedMembershipInACompleteAgreement() {
        assertThat(review(complete())).extracting(Finding::severity, Finding::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Severity.WARN, "X01.unverified"),
                        org.assertj.core.api.Assertions.tuple(Severity.WARN, "X01.unverified"));
    }

    /** For each rule: a change that makes it speak, what it then says and how grave that is, and where. */
    @ParameterizedTest(name = "{0} {1} at {2}")
    @MethodSource("faults")
    void speaksWhenSomethingIsWrong(Severity severity, String message, String at, UnaryOperator<Answers> change) {
        List<Finding> before = review(complete());
        List<Finding> added = new ArrayList<>(review(change.apply(complete())));
        added.removeAll(before);

        assertThat(before).extracting(Finding::message).doesNotContain(message.equals("X01.unverified") ? "" : message);
        assertThat(added).filteredOn(finding -> finding.message().equals(message)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.at()).hasToString(at);
            assertThat(finding.code()).isEqualTo(message.substring(0, 3));
        });
        String code = message.substring(0, 3);
        assertThat(added).filteredOn(finding -> finding.isStop() && !finding.code().equals(code)).as("no Stop of another rule").isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(legalBases(), parties(), team(), purposeAndPeriod(), evidence(), working()).flatMap(List::stream);
    }

    private static List<Arguments> legalBases() {
        UnaryOperator<Answers> withUs = all(add("parties", party("us", "US", "Department of Justice")),
                add("contacts", row("c-us", "state", state("US"))),
                add("persons", person("smith", "Jo Smith", "US", "us")),
                add("leaders", row("l-us", "person", ref("smith"), "state", state("US"))),
                add("signatories", signatory("sign-us", "smith", "us", "2026-11-17")));
        UnaryOperator<Answers> withCongo = all(add("parties", party("cg", "CG", "Prosecutor General")),
                add("contacts", row("c-cg", "state", state("CG"))),
                add("persons", person("mabiala", "Jo Mabiala", "CG", "cg")),
                add("leaders", row("l-cg", "person", ref("mabiala"), "state", state("CG"))),
                add("signatories", signatory("sign-cg", "mabiala", "cg", "2026-11-17")));
        return List.of(
                stop("X01.notSelectable", "legalBases", set("legalBases", choices("JB1", "JB13"))),
                stop("X01.notSelectable", "legalBases", set("legalBases", choices("JB1", "JB12"))),
                stop("X01.notInForce", "legalBases", set("legalBases", choices("JB1", "JB7"))),
                stop("X01.notInForce", "legalBases", all(set("periodStart", choice("fixed-date")), set("fixedStart", day("2002-01-01")))),
                stop("X01.someOnly", "legalBases", withUs),
                info("X01.someOnly", "legalBases", all(withUs, set("basisNote", prose("Between the Member States.")),
                        set("legalBases", choices("JB1", "JB4")))),
                stop("X01.sidesOnly", "legalBases", all(withUs, set("legalBases", choices("JB1", "JB7")))),
                stop("X01.noBasisBetween", "legalBases", all(withUs, set("basisNote", prose("Between the Member States.")))),
                warn("X01.unverified", "legalBases", set("legalBases", choices("JB3"))),
                stop("X01.unknown", "legalBases", all(withCongo,
                        set("basisNote", prose("Between the Member States.")), set("legalBases", choices("JB1", "JB4")))),
                warn("X01.caseByCase", "legalBases", set("legalBases", choices("JB1", "JB17"))),
                info("X01.articleUnverified", "legalBases",
                        all(set("legalBases", choices("JB1", "JB10")), set("basisNote", prose("Note.")))),
                stop("X15.basisSilent", "accessRules", all(set("legalBases", choices("JB4")), set("liability", choice("written-out")),
                        set("liabilityText", prose("Each State answers for its own.")))),
                stop("X23.basisSilent", "liability", all(set("legalBases", choices("JB5")), set("accessRules", choice("written-out")),
                        set("accessText", prose("Only for the purpose.")))),
                warn("X30.customsOnly", "legalBases", set("legalBases", choices("JB1", "JB9"))),
                warn("X30.measures", "secondments[s-1].presence", all(set("legalBases", choices("JB1", "JB9")),
                        set("secondments", "s-1", "presence", choice("measures")))));
    }

    private static List<Arguments> parties() {
        return List.of(
                stop("X02.oneState", "parties", all(drop("parties", "nl"), drop("parties", "es"), drop("signatories", "sign-nl"),
                        drop("signatories", "sign-es"))),
                stop("X03.notOfParty", "signatories[sign-ro].person", set("signatories", "sign-ro", "person", ref("dalsum"))),
                stop("X03.notOfParty", "signatories[sign-nl].person", set("signatories", "sign-nl", "person", ref("ruygrok"))),
                stop("X03.noSignatory", "signatories", drop("signatories", "sign-es")),
                stop("X08.notAParty", "operationStates", all(set("operateIn", choice("some")), set("operationStates", states("RO", "BG")),
                        add("persons", person("petrov", "Petar Petrov", "BG", "ro")),
                        add("leaders", row("l-bg", "person", ref("petrov"), "state", state("BG"))))),
                stop("X09.noLeader", "leaders", drop("leaders", "l-es")),
                stop("X09.fromElsewhere", "leaders[l-es].person", set("leaders", "l-es", "person", ref("dalsum"))),
                warn("X09.notOfParty", "leaders[l-nl].person", set("leaders", "l-nl", "person", ref("ruygrok"))),
                warn("X27.notListed", "leaders[l-es].person", set("leaders", "l-es", "person", ref("gone"))),
                warn("X27.noOffice", "persons[otxoa].office", set("persons", "otxoa", "office", text(""))));
    }

    private static List<Arguments> team() {
        UnaryOperator<Answers> platform = all(set("platformInOperation", flag(true)), set("platformUsed", flag(true)));
        return List.of(
                stop("X10.both", "members[m-1].person", set("persons", "ruygrok", "name", text("  ap ANALYST 1 "))),
                stop("X10.both", "members[m-1].person", set("participants", "europol", "name", text("netherlands police"))),
                warn("X11.atHome", "secondments[s-1].host", set("secondments", "s-1", "host", state("NL"))),
                warn("X11.notAHost", "secondments[s-1].host",
                        all(set("operateIn", choice("some")), set("operationStates", states("NL", "ES")))),
                warn("X11.noMember", "secondments[s-1].person", drop("members", "m-1")),
                stop("X12.noEntry", "participants[europol].purpose", set("participants", "europol", "purpose", text(""))),
                stop("X12.noEntry", "participants[europol].rights", set("participants", "europol", "rights", text(""))),
                stop("X13.party", "parties[nl].authority", set("parties", "nl", "authority", text("Eurojust"))),
                stop("X13.member", "members[m-1].person", set("persons", "ruygrok", "service", text("EUROPOL, AP Cyborg"))),
                stop("X18.noDecision", "arms", drop("arms", "arms-nl")),
                warn("X18.hostOpen", "arms", drop("arms", "arms-ro")),
                info("X18.noSource", "arms[arms-nl].source", set("arms", "arms-nl", "decision", choice("allowed"))),
                stop("X19.noAdministrator", "spaceAdministrators", all(platform, set("spaceAdministrators",
                        rows(row("a", "state", state("RO")), row("b", "state", state("NL")))))),
                stop("X19.noMemberState", "platformUsed", all(platform, AgreementFixture.set("parties", "ro", "state", state("UA")),
                        set("parties", "nl", "state", state("MD")), set("parties", "es", "state", state("GE")),
                        set("legalBases", choices("JB3")),
                        set("operateIn", choice("some")), set("operationStates", states("UA")), set("leaders",
                                rows(row("l-ua", "person", ref("ukr"), "state", state("UA")))),
                        add("persons", person("ukr", "Olha Shevchenko", "UA", "ro")))));
    }

    private static List<Arguments> purposeAndPeriod() {
        return List.of(
                warn("X04.notInEvery", "offences[fraud].states", set("offences", "fraud", "states", states("RO", "NL"))),
                warn("X05.email", "purposeFacts", set("purposeFacts", prose("Mail went to john.doe@mail.example."))),
                warn("X05.iban", "purposeFacts", set("purposeFacts", prose("Paid to LV28DTBX0000000031701."))),
                warn("X05.birth", "purposeFacts", set("purposeFacts", prose("M. T., born on 14 April 1971, ran it."))),
                warn("X05.passport", "purposeFacts", set("purposeFacts", prose("He showed passport no. AB1234567."))),
                warn("X05.identity", "purposeFacts", set("purposeFacts", prose("NRC 112233/44/1 was used."))),
                warn("X05.phone", "purposeFacts", set("purposeFacts", prose("Calls came from +31 26 555 0114."))),
                warn("X05.email", "offences[fraud].name", set("offences", "fraud", "name", text("Fraud against a.b@c.example"))),
                stop("X06.endsBeforeStart", "fixedEnd", all(set("periodLength", choice("end-date")), set("fixedEnd", day("2026-11-17")))),
                stop("X06.endsBeforeToday", "fixedEnd", all(set("periodLength", choice("end-date")), set("fixedEnd", day("2026-11-01")),
                        set("signatories", "sign-es", "date", text("")))),
                warn("X07.beforeSignature", "fixedStart",
                        all(set("periodStart", choice("fixed-date")), set("fixedStart", day("2026-11-16")))),
                warn("X07.past", "fixedStart", all(set("periodStart", choice("fixed-date")), set("fixedStart", day("2026-10-31")),
                        set("signatories", "sign-es", "date", text("")))));
    }

    private static List<Arguments> evidence() {
        return List.of(
                warn("X14.missing", "formalities", drop("formalities", "form-es")),
                warn("X16.gatheredLater", "priorEvidenceItems[prior-1].gatheredOn", set("priorEvidenceItems", "prior-1", "gatheredOn",
                        day("2026-11-18"))),
                warn("X16.factsReversed", "factsTo", set("factsTo", day("2025-01-31"))),
                warn("X17.noState", "outsideStates", set("outsideEvidence", flag(true))),
                warn("X17.inside", "outsideStates", all(set("outsideEvidence", flag(true)), set("outsideStates", states("NL")))),
                info("X17.askConsent", "outsideStates", all(set("outsideEvidence", flag(true)), set("outsideStates", states("GB")))),
                warn("X31.noMarking", "evidenceMarking", set("evidenceMarking", choice("none"))),
                warn("X32.noRetention", "priorEvidenceItems[prior-1].retention",
                        set("priorEvidenceItems", "prior-1", "retention", text(""))));
    }

    private static List<Arguments> working() {
        UnaryOperator<Answers> moldova = all(set("parties", "ro", "state", state("MD")), set("persons", "marescu", "state", state("MD")),
                set("leaders", "l-ro", "state", state("MD")), set("legalBases", choices("JB4", "JB3")));
        return List.of(
                warn("X20.leadersOnly", "amendmentForm", set("amendmentForm", choice("leaders-writing"))),
                warn("X21.missing", "contacts", drop("contacts", "contact-nl")),
                info("X22.none", "evaluation", set("evaluation", flag(false))),
                warn("X22.late", "evaluationMonths", set("evaluationMonths", new org.rogatory.questionnaire.Answer.Count(7))),
                stop("X24.none", "workingLanguages", set("workingLanguages", languages())),
                stop("X24.prevailingNowhere", "prevailingLanguage", set("prevailingLanguage", language("fr"))),
                warn("X28.twice", "originals[more].language",
                        add("originals", row("more", "party", ref("nl"), "language", language("nl")))),
                info("X28.noOriginal", "originals", drop("originals", "orig-es")),
                warn("X29.noClause", "dataProtection", all(moldova, set("dataProtection", flag(false)))),
                warn("X29.noGround", "transferBasis", moldova));
    }

    /** Changes that come close to a fault without being one. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("harmless")
    void keepsSilentWhenNothingIsWrong(String code, String why, UnaryOperator<Answers> change) {
        assertThat(review(change.apply(complete())))
                .filteredOn(finding -> finding.code().equals(code) && !finding.message().equals("X01.unverified"))
                .as(why).isEmpty();
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("X01", "one basis that binds all is enough", set("legalBases", choices("JB4"))),
                arguments("X02", "without parties the missing answer says it", set("parties", rows())),
                arguments("X06", "the day after the start",
                        all(set("periodLength", choice("end-date")), set("fixedEnd", day("2026-11-18")))),
                arguments("X06", "a fixed end left over from before", set("fixedEnd", day("2020-01-01"))),
                arguments("X07", "on the day of the last signature",
                        all(set("periodStart", choice("fixed-date")), set("fixedStart", day("2026-11-17")))),
                arguments("X08", "States left over from before", set("operationStates", states("BG"))),
                arguments("X09", "no leader needed where the team does not work", all(set("operateIn", choice("some")),
                        set("operationStates", states("RO", "NL")), drop("leaders", "l-es"))),
                arguments("X05", "dates and amounts are no personal data", set("purposeFacts",
                        prose("Since 1 May 2025 machines worth 6 400 000 EUR vanished; workers were born into debt. Case RO 211/P/2026."))),
                arguments("X13", "a national unit is an office of its State",
                        set("persons", "ruygrok", "service", text("Europol National Unit, NL"))),
                arguments("X13", "the European Public Prosecutor's Office is an authority", set("parties", "nl", "authority",
                        text("European Public Prosecutor's Office"))),
                arguments("X15", "written out", all(set("accessRules", choice("written-out")), set("accessText", prose("Text.")))),
                arguments("X16", "on the first day", set("priorEvidenceItems", "prior-1", "gatheredOn", day("2026-11-17"))),
                arguments("X18", "without secondments nobody is armed", all(set("secondments", rows()), set("arms", rows()))),
                arguments("X19", "the platform is not used", set("platformUsed", flag(false))),
                arguments("X22", "six months", set("evaluationMonths", new org.rogatory.questionnaire.Answer.Count(6))),
                arguments("X24", "an original prevails", set("prevailingLanguage", language("ro"))),
                arguments("X28", "no originals named at all", set("originals", rows())),
                arguments("X31", "nothing confidential is annexed",
                        all(set("evidenceMarking", choice("none")), set("actionPlan", flag(false)))));
    }

    @Test
    void namesTheStatesToBeConfirmedOnceForEachInstrument() {
        List<Finding> findings = review(set("legalBases", choices("JB1", "JB3")).apply(complete()));

        assertThat(findings).filteredOn(finding -> finding.message().equals("X01.unverified")).extracting(ReviewTest::sentence)
                .containsExactly(
                        "It is not confirmed that JB1 (EU Convention 2000, art. 13) is in force for Romania and Spain. Check this with"
                                + " the depositary or the administrator, and write down how it was confirmed.",
                        "It is not confirmed that JB3 (Second Additional Protocol (ETS 182), art. 20) is in force for Romania, the Netherlands and Spain."
                                + " Check this with the depositary or the administrator, and write down how it was confirmed.");
    }

    @Test
    void beginsEverySentenceWithACapitalLetter() {
        assertThat(review(drop("leaders", "l-nl").apply(complete()))).filteredOn(Finding::isStop).extracting(ReviewTest::sentence)
                .singleElement().asString().startsWith("The Netherlands has no leader.");
    }

    /** A reason given for going on is kept by the id of the finding; it must still be there tomorrow. */
    @Test
    void namesWarningsTheSameTomorrow() {
        Answers undated = all(set("signatories", "sign-es", "date", text("")), set("legalBases", choices("JB1", "JB17")),
                set("priorEvidenceItems", "prior-1", "gatheredOn", day("2027-01-01"))).apply(complete());

        assertThat(warnings(undated, TODAY)).isEqualTo(warnings(undated, TODAY.plusDays(1))).hasSizeGreaterThan(2);
    }

    private static List<String> warnings(Answers answers, LocalDate today) {
        return Review.of(AGREEMENT_RULES, LAW, today).findings(ANY, answers).stream()
                .filter(finding -> finding.severity() == Severity.WARN).map(Finding::id).toList();
    }

    @Test
    void hasASentenceForEveryMessageAndNoSentenceTooMany() {
        Set<String> used = faults().map(each -> (String) each.get()[1]).collect(Collectors.toCollection(TreeSet::new));
        var bundle = java.util.ResourceBundle.getBundle("messages.findings", java.util.Locale.ROOT);
        Set<String> written = bundle.keySet().stream().filter(key -> key.startsWith("X")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(used);
        faults().map(each -> each.get()).forEach(fault -> {
            @SuppressWarnings("unchecked")
            var change = (UnaryOperator<Answers>) fault[3];
            assertThat(review(change.apply(complete())))
                    .allSatisfy(finding -> assertThat(sentence(finding)).doesNotContain("{").endsWith("."));
        });
    }

    @Test
    void provesEveryRule() {
        Set<String> proven = faults().map(each -> ((String) each.get()[1]).substring(0, 3)).collect(Collectors.toSet());

        assertThat(proven).isEqualTo(Set.copyOf(AGREEMENT_RULES));
    }

    @Test
    void saysNothingAboutAnEmptyDraftThatMissingAnswersDoNotSay() {
        assertThat(review(Answers.NONE)).extracting(Finding::message).containsExactly("X24.none");
    }

    @Test
    void refusesACodeThatNoRuleHas() {
        assertThatThrownBy(() -> Review.of(List.of("X99"), LAW, TODAY)).hasMessageContaining("X99");
    }

    private static List<Finding> review(Answers answers) {
        return Review.of(AGREEMENT_RULES, LAW, TODAY).findings(ANY, answers);
    }

    private static String sentence(Finding finding) {
        return new FindingTexts(Language.ENGLISH, LAW.states()::nameInSentence, Object::toString).text(finding);
    }

    private static Arguments stop(String message, String at, UnaryOperator<Answers> change) {
        return arguments(Severity.STOP, message, at, change);
    }

    private static Arguments warn(String message, String at, UnaryOperator<Answers> change) {
        return arguments(Severity.WARN, message, at, change);
    }

    private static Arguments info(String message, String at, UnaryOperator<Answers> change) {
        return arguments(Severity.INFO, message, at, change);
    }
}
