package org.rogatory.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What drafting promises, on every database. */
abstract class DraftingContract {

    private static final QuestionKey REFERENCE = new QuestionKey("caseReference");

    @Autowired
    private Drafting drafting;
    @Autowired
    private People people;
    @Autowired
    private SampleDraft sample;

    private Account drafter;
    private Account approver;

    @BeforeEach
    void twoColleagues() {
        var authority = people.authority("RO");
        drafter = people.person(authority, Role.DRAFTER);
        approver = people.person(authority, Role.APPROVER);
    }

    @Test
    void keepsEveryKindOfAnswerAsItWasGiven() {
        DraftId id = start();
        var persons = new Answer.Rows(List.of(new Answer.Row(new RowId("p1"),
                Answers.NONE.with("name", new Answer.Text("Ana \"quoted\" Ștefan 王")).with("state",
                        new Answer.StateRef(new State("RO"))))));
        var costs = new Answer.Rows(List.of(new Answer.Row(new RowId("c1"),
                Answers.NONE.with("item", new Answer.Text("Translation")).with("estimate",
                        new Answer.Amount(new BigDecimal("1200.00"), "EUR")))));
        var prose = new TreeMap<>(Map.of(new Language("en"), "Facts.\n\nMore.", new Language("fr"), "Faits."));
        var given = new LinkedHashMap<String, Answer>();
        given.put("caseReference", new Answer.Text("EJ 2026/17"));
        given.put("purposeFacts", new Answer.Prose(prose, new Language("en")));
        given.put("factsFrom", new Answer.Day(LocalDate.of(2025, 2, 1)));
        given.put("extendable", new Answer.Flag(false));
        given.put("periodStart", new Answer.Choice(new OptionKey("last-signature")));
        given.put("legalBases", new Answer.Choices(List.of(new OptionKey("JB1"), new OptionKey("JB2"))));
        given.put("periodMonths", new Answer.Count(18));
        given.put("operationStates", new Answer.States(List.of(new State("RO"), new State("NL"))));
        given.put("prevailingLanguage", new Answer.LanguageRef(new Language("en")));
        given.put("workingLanguages", new Answer.Languages(List.of(new Language("en"), new Language("ro"))));
        given.put("persons", persons);
        given.put("fundingApplicant", new Answer.RowRef(new RowId("p1")));
        given.put("costItems", costs);
        given.forEach((key, answer) -> assertThat(save(id, key, answer, 0)).as(key).isInstanceOf(SaveOutcome.Saved.class));
        Answers kept = open(id).content().answers();
        given.forEach((key, answer) -> assertThat(kept.get(key)).as(key).contains(answer));
    }

    @Test
    void countsRevisionsForEachQuestionAndRemembersThem() {
        DraftId id = start();
        assertThat(save(id, "caseReference", new Answer.Text("one"), 0)).asInstanceOf(type(SaveOutcome.Saved.class))
                .returns(1, SaveOutcome.Saved::revision);
        save(id, "extendable", new Answer.Flag(true), 0);
        save(id, "caseReference", new Answer.Text("two"), 1);
        save(id, "caseReference", new Answer.Text(""), 3);
        assertThat(open(id).revisions()).containsOnly(Map.entry("caseReference", 4), Map.entry("extendable", 2));
        assertThat(open(id).content().answers().has("caseReference")).isFalse();
        List<Revision> history = people.as(approver, () -> drafting.history(id));
        assertThat(history).extracting(Revision::number).containsExactly(4, 3, 2, 1);
        assertThat(history.getFirst()).returns(Optional.of("\"two\""), Revision::before).returns(Optional.empty(), Revision::after)
                .returns(drafter.fullName(), Revision::by);
    }

    @Test
    void showsAConflictOnTheSameQuestionAndMergesOthers() {
        DraftId id = start();
        save(id, "caseReference", new Answer.Text("first"), 0);
        var theirs = people.as(approver, () -> drafting.answer(id, REFERENCE, new Answer.Text("approver's"), 1));
        assertThat(theirs).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save(id, "caseReference", new Answer.Text("drafter's"), 1)).asInstanceOf(type(SaveOutcome.Conflict.class))
                .returns(2, SaveOutcome.Conflict::revision)
                .returns(Optional.of(new Answer.Text("approver's")), SaveOutcome.Conflict::theirs)
                .returns(approver.fullName(), SaveOutcome.Conflict::by);
        assertThat(open(id).content().answers().text("caseReference")).contains("approver's");
        assertThat(save(id, "caseReference", new Answer.Text("approver's"), 1)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save(id, "extendable", new Answer.Flag(true), 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(save(id, "caseReference", new Answer.Text("drafter's"), 2)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void refusesAnAnswerThatIsNoneAndKeepsTheDraft() {
        DraftId id = start();
        assertThat(save(id, "periodMonths", new Answer.Count(600), 0)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(save(id, "extendable", new Answer.Text("perhaps"), 0)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(save(id, "caseReference", new Answer.Text("x".repeat(1_000_000)), 0)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(open(id).content().answers().isEmpty()).isTrue();
    }

    @Test
    void wordsClausesAsTheModelAllows() {
        DraftId id = start();
        DraftView draft = open(id);
        String optional = draft.template().outline().clauses().filter(clause -> clause.optional()).findFirst().orElseThrow().id();
        String needed = draft.template().outline().clauses().filter(clause -> !clause.optional()).findFirst().orElseThrow().id();
        assertThat(word(id, optional, new ClauseWording.LeftOut(Optional.of("not wanted")), 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(word(id, needed, new ClauseWording.LeftOut(Optional.empty()), 0)).asInstanceOf(type(SaveOutcome.Refused.class))
                .returns("drafting.refused.clauseIsNeeded", SaveOutcome.Refused::messageKey);
        assertThat(word(id, needed, adapted("Own text on {{caseReference}}."), 0)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(word(id, needed, adapted("Own text on {{nothing}}."), 2)).asInstanceOf(type(SaveOutcome.Refused.class))
                .returns("drafting.refused.placeholder", SaveOutcome.Refused::messageKey);
        assertThat(word(id, needed, adapted("Own text on {{caseRef"), 2)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(word(id, "own-clause", new ClauseWording.Added(needed, texts("A clause of our own.")), 0))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(word(id, "own-clause", new ClauseWording.Added("nowhere", texts("Text.")), 3)).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(open(id).content().wording()).containsOnlyKeys(optional, needed, "own-clause");
        people.run(drafter, () -> assertThat(drafting.word(id, optional, Optional.empty(), 1)).isInstanceOf(SaveOutcome.Saved.class));
        assertThat(open(id).content().wording()).containsOnlyKeys(needed, "own-clause");
        assertThat(open(id).revisionOfWording(optional)).isEqualTo(4);
    }

    @Test
    void refusesToFinaliseWithOpenStopsOrUnansweredWarnings() {
        DraftId id = start();
        assertThat(people.as(approver, () -> drafting.finalise(id))).asInstanceOf(type(Finalising.NotReady.class))
                .satisfies(refusal -> assertThat(refusal.findings()).anyMatch(Finding::isStop));
        assertThat(open(id).summary().status()).isEqualTo(DraftStatus.OPEN);
        assertThat(people.as(approver, () -> drafting.document(id))).isEmpty();
    }

    @Test
    void finalisesTheWorkedSampleAndFreezesIt() {
        DraftId id = sample.of(drafter);
        assertThat(people.as(drafter, () -> drafting.preview(id, Language.ENGLISH, Optional.empty()))).contains("Ilinca Marescu");
        assertThat(people.as(drafter, () -> drafting.draftPdf(id, Language.ENGLISH))).startsWith("%PDF".getBytes());
        var done = people.as(approver, () -> drafting.finalise(id));
        assertThat(done).asInstanceOf(type(Finalising.Done.class)).extracting(Finalising.Done::document)
                .satisfies(document -> assertThat(document.shortCode()).matches("[0-9a-f]{4}( [0-9a-f]{4}){2}"));
        FinalisedDocument document = people.as(drafter, () -> drafting.document(id)).orElseThrow();
        assertThat(document.pages()).isGreaterThan(3);
        assertThat(people.as(drafter, () -> drafting.released(document.id()))).startsWith("%PDF".getBytes());
        assertThat(open(id).summary()).returns(DraftStatus.FINALISED, DraftSummary::status)
                .returns(Optional.of(document.id()), DraftSummary::document);
        changes(id).forEach((what, change) -> people.run(approver,
                () -> assertThatExceptionOfType(DraftIsClosed.class).as(what).isThrownBy(change::run)));
    }

    @Test
    void listsOwnDraftsWithTheirIndex() {
        DraftId id = sample.of(drafter);
        var listed = people.as(approver, drafting::list);
        assertThat(listed).as("a training sample of each type").extracting(DraftSummary::template).containsExactlyInAnyOrder(
                "jit-agreement",
                "mla-request");
        assertThat(listed).filteredOn(summary -> summary.id().equals(id)).singleElement().satisfies(summary -> {
            assertThat(summary.reference()).isNotEmpty();
            assertThat(summary.states()).containsExactly(new State("RO"), new State("NL"), new State("ES"));
            assertThat(summary.owner()).isEqualTo(drafter.fullName());
        });
    }

    /** Nobody types who writes and for which State; all of it can be answered otherwise. */
    @Test
    void beginsARequestWithWhatIsKnownOfItsWriter() {
        DraftId id = people.as(drafter, () -> drafting.start("mla-request"));

        var answers = people.as(drafter, () -> drafting.open(id)).content().answers();
        assertThat(answers.chose("requestType", "new")).isTrue();
        assertThat(answers.state("requestingState")).contains(drafter.state());
        assertThat(answers.text("requestingAuthority")).contains(drafter.authorityName());
        assertThat(answers.language("requestLanguage")).contains(Language.ENGLISH);
    }

    @Test
    void discardsAnOpenDraft() {
        DraftId id = start();
        save(id, "extendable", new Answer.Flag(true), 0);
        people.run(drafter, () -> drafting.discard(id));
        people.run(drafter, () -> assertThatExceptionOfType(DraftNotFound.class).isThrownBy(() -> drafting.open(id)));
    }

    @Test
    void neverTellsAnotherAuthoritysDraftFromNone() {
        DraftId id = sample.of(drafter);
        var document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(id))).document();
        DraftId open = start();
        Account stranger = people.person(people.authority("NL"), Role.DRAFTER, Role.APPROVER);
        BiConsumer<String, Runnable> hidden = (what, act) -> people.run(stranger,
                () -> assertThatExceptionOfType(DraftNotFound.class).as(what).isThrownBy(act::run));
        Stream.of(open, id, new DraftId(UUID.randomUUID())).forEach(each -> {
            changes(each).forEach(hidden);
            reads(each).forEach(hidden);
        });
        hidden.accept("released", () -> drafting.released(document.id()));
        assertThat(people.as(stranger, drafting::list)).isEmpty();
        assertThat(open(open).summary().status()).isEqualTo(DraftStatus.OPEN);
    }

    @Test
    void givesNothingToThoseWithoutARoleForIt() {
        DraftId id = start();
        for (Role role : List.of(Role.SIGNATORY, Role.ADMINISTRATOR)) {
            Account other = people.person(people.authority("ES"), role);
            BiConsumer<String, Runnable> denied = (what, act) -> people.run(other,
                    () -> assertThatExceptionOfType(AccessDeniedException.class).as(role + " " + what).isThrownBy(act::run));
            changes(id).forEach(denied);
            reads(id).forEach(denied);
            denied.accept("list", drafting::list);
            denied.accept("start", () -> drafting.start("jit-agreement"));
        }
        people.run(drafter, () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafting.finalise(id)));
    }

    private Map<String, Runnable> changes(DraftId id) {
        return Map.of("answer", () -> drafting.answer(id, REFERENCE, new Answer.Text("x"), 0), "word",
                () -> drafting.word(id, "any", Optional.empty(), 0), "accept", () -> drafting.accept(id, "X01:any:", "because"), "discard",
                () -> drafting.discard(id), "finalise", () -> drafting.finalise(id));
    }

    private Map<String, Runnable> reads(DraftId id) {
        return Map.of("open", () -> drafting.open(id), "history", () -> drafting.history(id), "preview",
                () -> drafting.preview(id, Language.ENGLISH, Optional.empty()), "pdf", () -> drafting.draftPdf(id, Language.ENGLISH),
                "document",
                () -> drafting.document(id));
    }

    private DraftId start() {
        return people.as(drafter, () -> drafting.start("jit-agreement"));
    }

    private DraftView open(DraftId id) {
        return people.as(drafter, () -> drafting.open(id));
    }

    private SaveOutcome save(DraftId id, String key, Answer answer, int seen) {
        return people.as(drafter, () -> drafting.answer(id, new QuestionKey(key), answer, seen));
    }

    private SaveOutcome word(DraftId id, String clause, ClauseWording wording, int seen) {
        return people.as(drafter, () -> drafting.word(id, clause, Optional.of(wording), seen));
    }

    private static ClauseWording adapted(String text) {
        return new ClauseWording.Adapted(texts(text), texts("Model."));
    }

    private static TreeMap<Language, String> texts(String text) {
        return new TreeMap<>(Map.of(Language.ENGLISH, text));
    }
}
