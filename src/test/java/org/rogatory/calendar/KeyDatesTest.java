package org.rogatory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;

class KeyDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 8);
    private static final DateTexts TEXTS = new DateTexts(Language.ENGLISH);

    /** Golden case G4, part A: preserved on 6 October 2026, so kept until 5 December; the reminder is on day 45. */
    @Test
    void countsSixtyDaysFromTheDayOnWhichDataWereSecuredAndRemindsOnDayFortyFive() {
        var item = preservation().with("presSecuredOn", day(2026, 10, 6)).with("presFollowBy", day(2026, 11, 20));

        var dates = KeyDates.of(request(item));

        assertThat(dates).extracting(KeyDate::kind, KeyDate::day).containsExactly(
                tuple("follow-up-request", 2026, 11, 20), tuple("preservation-reminder", 2026, 11, 20),
                tuple("preservation-ends", 2026, 12, 5));
        assertThat(dates).allSatisfy(date -> assertThat(date.measure()).hasValue(1));
        assertThat(dates.getLast().field()).hasToString("items[i1].presSecuredOn");
        assertThat(dates.getLast().source()).isEqualTo("BUDAPEST 29(7)");
    }

    @Test
    void countsFromTheRequestAsLongAsNoAnswerHasCome() {
        var dates = KeyDates.of(request(preservation()).with("requestDate", day(2026, 10, 5)));

        assertThat(dates).extracting(KeyDate::kind).containsExactly("preservation-reminder", "preservation-ends-at-the-earliest");
        assertThat(dates.getLast().day()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void goesByTheDaysThatWereAskedFor() {
        var item = preservation().with("presSecuredOn", day(2026, 10, 6)).with("presDays", new Answer.Count(90));

        assertThat(KeyDates.of(request(item)).getLast().day()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void bringsDeadlineReturnAndLimitationInTheOrderOfTheDays() {
        var answers = request(Answers.NONE.with("kind", choice("custody-transfer")).with("custReturn", day(2027, 3, 1)))
                .with("deadline", day(2027, 1, 15))
                .with("offences",
                        new Answer.Rows(List.of(new Answer.Row(new RowId("o1"), Answers.NONE.with("limitationOn", day(2031, 8, 27))))));

        assertThat(KeyDates.of(answers)).extracting(KeyDate::kind).containsExactly("deadline", "custody-return", "limitation");
    }

    @Test
    void findsNothingInADocumentWithoutDates() {
        assertThat(KeyDates.of(Answers.NONE)).isEmpty();
    }

    @Test
    void saysWhatWhenAndHowLongUntilThen() {
        var date = KeyDates.of(request(preservation().with("presSecuredOn", day(2026, 10, 6)))).getLast();

        assertThat(TEXTS.what(date)).isEqualTo("Measure 1: preservation of the data may end");
        assertThat(TEXTS.when(date)).isEqualTo("5 December 2026");
        assertThat(TEXTS.untilThen(date, TODAY)).isEqualTo("in 27 days");
        assertThat(TEXTS.untilThen(date, LocalDate.of(2026, 12, 5))).isEqualTo("today");
        assertThat(TEXTS.untilThen(date, LocalDate.of(2026, 12, 4))).isEqualTo("tomorrow");
        assertThat(TEXTS.untilThen(date, LocalDate.of(2026, 12, 7))).isEqualTo("2 days ago");
        assertThat(TEXTS.about(date, "Request", "GE-1")).isEqualTo("Request, GE-1. Rule: BUDAPEST 29(7)");
    }

    private static Tuple tuple(String kind, int year, int month, int day) {
        return Tuple.tuple(kind, LocalDate.of(year, month, day));
    }

    private static Answers request(Answers item) {
        return Answers.NONE.with("items", new Answer.Rows(List.of(new Answer.Row(new RowId("i1"), item))));
    }

    private static Answers preservation() {
        return Answers.NONE.with("kind", choice("preservation"));
    }

    private static Answer choice(String option) {
        return new Answer.Choice(new OptionKey(option));
    }

    private static Answer day(int year, int month, int day) {
        return new Answer.Day(LocalDate.of(year, month, day));
    }
}
