package org.rogatory.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

class InterviewTest {

    private static final Condition EXTENDABLE = new Condition.Is(key("extendable"), Answers.YES);
    private static final Section FIRST = new Section("first", Condition.ALWAYS, Optional.empty(), List.of(
            new Question.ShortText(key("name"), Condition.ALWAYS, true, 20),
            new Question.YesNo(key("extendable"), Condition.ALWAYS, true),
            new Question.WholeNumber(key("months"), EXTENDABLE, true, 1, 12),
            new Question.ShortText(key("reason"), new Condition.Answered(key("months")), false, 20)));
    private static final Section SECOND = new Section("second", EXTENDABLE, Optional.empty(), List.of(
            new Question.Repeated(key("people"), Condition.ALWAYS, true, List.of(
                    new Question.ShortText(key("name"), Condition.ALWAYS, true, 20),
                    new Question.YesNo(key("armed"), Condition.ALWAYS, false),
                    new Question.ShortText(key("arms"), new Condition.Is(key("armed"), Answers.YES), true, 20),
                    new Question.ShortText(key("limit"), new Condition.Answered(key("months")), false, 20))),
            new Question.Reference(key("boss"), Condition.ALWAYS, false, key("people"))));
    private static final Section THIRD = new Section("third", Condition.ALWAYS, Optional.empty(),
            List.of(new Question.ShortText(key("remark"), new Condition.Answered(key("derivedFact")), false, 20)));
    private static final Questionnaire QUESTIONS = new Questionnaire(List.of(FIRST, SECOND, THIRD));

    private static final Answers STARTED = Answers.NONE.with("name", text("A")).with("extendable", new Answer.Flag(true))
            .with("months", new Answer.Count(3)).with("reason", text("why"));

    @Test
    void hidesTopicsAndQuestionsUntilTheirConditionHolds() {
        assertThat(interview(Answers.NONE).sections()).containsExactly(FIRST, THIRD);
        assertThat(interview(Answers.NONE).visibleQuestions(FIRST)).extracting(Question::key).containsExactly(key("name"),
                key("extendable"));
        assertThat(interview(STARTED).sections()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(interview(STARTED).visibleQuestions(FIRST)).hasSize(4);
    }

    @Test
    void dropsHiddenAnswersAndWhatHangsOnThem() {
        Answers relevant = interview(STARTED.with("extendable", new Answer.Flag(false))).relevantAnswers();

        assertThat(relevant.byQuestion()).containsOnlyKeys(key("name"), key("extendable"));
    }

    @Test
    void dropsHiddenColumnsRowByRow() {
        Answers answers = STARTED.with("people", new Answer.Rows(List.of(
                row("p1", Answers.NONE.with("name", text("A")).with("armed", new Answer.Flag(true)).with("arms", text("pistol"))),
                row("p2", Answers.NONE.with("name", text("B")).with("armed", new Answer.Flag(false)).with("arms", text("rifle"))))));

        List<Answer.Row> rows = interview(answers).relevantAnswers().rows("people");

        assertThat(rows).extracting(row -> row.answers().text("arms")).containsExactly(Optional.of("pistol"), Optional.empty());
    }

    @Test
    void letsAColumnSeeTheDraft() {
        var people = (Question.Repeated) SECOND.questions().getFirst();
        Answer.Row row = row("p1", Answers.NONE);

        assertThat(interview(STARTED).visibleColumns(people, row)).extracting(Question::key).contains(key("limit"));
        assertThat(interview(STARTED.without(key("months"))).visibleColumns(people, row)).extracting(Question::key)
                .doesNotContain(key("limit"));
    }

    @Test
    void keepsDerivedFactsAndAsksByThem() {
        var interview = interview(Answers.NONE.with("derivedFact", text("x")));

        assertThat(interview.visibleQuestions(THIRD)).hasSize(1);
        assertThat(interview.relevantAnswers().has("derivedFact")).isTrue();
    }

    @Test
    void namesWhatIsMissing() {
        Answers answers = STARTED.without(key("name"))
                .with("people", new Answer.Rows(List.of(row("p1", Answers.NONE.with("armed", new Answer.Flag(true))))));

        assertThat(interview(answers).missing()).extracting(Finding::message, finding -> finding.at().toString()).containsExactly(
                tuple("required", "name"), tuple("required.column", "people[p1].name"),
                tuple("required.column", "people[p1].arms"));
        assertThat(interview(answers).missing()).allMatch(Finding::isStop);
    }

    @Test
    void findsReferencesToRowsThatAreGone() {
        Answers answers = STARTED.with("people", new Answer.Rows(List.of(row("p1", Answers.NONE.with("name", text("A"))))));

        assertThat(interview(answers.with("boss", new Answer.RowRef(new RowId("p1")))).missing()).isEmpty();
        assertThat(interview(answers.with("boss", new Answer.RowRef(new RowId("p9")))).missing())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple("REFERENCE", "reference.gone"));
    }

    @Test
    void tellsHowFarEachTopicHasCome() {
        assertThat(interview(Answers.NONE).state(FIRST)).isEqualTo(TopicState.UNTOUCHED);
        assertThat(interview(STARTED.without(key("name"))).state(FIRST)).isEqualTo(TopicState.STARTED);
        assertThat(interview(STARTED).state(FIRST)).isEqualTo(TopicState.COMPLETE);
        assertThat(interview(STARTED).nextUnfinished()).contains(SECOND);
        assertThat(interview(STARTED).progress()).isEqualTo(new Interview.Progress(2, 3));
    }

    @Test
    void endsEvenWhenConditionsRunInACircle() {
        var circle = new Section("circle", Condition.ALWAYS, Optional.empty(), List.of(
                new Question.YesNo(key("one"), new Condition.Answered(key("two")), false),
                new Question.YesNo(key("two"), new Condition.Answered(key("one")), false)));

        assertThat(new Interview(new Questionnaire(List.of(circle)), Answers.NONE).visibleQuestions(circle)).isEmpty();
    }

    private static Interview interview(Answers answers) {
        return new Interview(QUESTIONS, answers);
    }

    private static Answer.Row row(String id, Answers answers) {
        return new Answer.Row(new RowId(id), answers);
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    private static QuestionKey key(String name) {
        return new QuestionKey(name);
    }
}
