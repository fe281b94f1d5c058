package org.rogatory.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;

/** Finds the days that matter in the answers of a document: deadlines, hearings, what lapses, what comes back. */
public final class KeyDates {

    private static final String ITEMS = "items";

    /** An answer that is itself a day or a moment that matters. */
    private record Known(String question, String kind, String source) {}

    private static final List<Known> OF_THE_DOCUMENT = List.of(
            new Known("deadline", "deadline", "UNTOC 18(24), UNCAC 46(24)"),
            new Known("confirmationBy", "confirmation", "UNTOC 18(14), UNCAC 46(14)"),
            new Known("preservedUntil", "preservation-ends", "BUDAPEST 29(7)"),
            new Known("disclosureBy", "follow-up-request", "BUDAPEST 29(2)(f)"),
            new Known("endsOn", "team-ends", "EU2000 13(1), FD2002 1(1), UNTOC 19"));

    private static final List<Known> OF_A_MEASURE = List.of(
            new Known("returnBy", "reply-wanted", "UNTOC 18(24)"),
            new Known("presFollowBy", "follow-up-request", "BUDAPEST 29(2)(f)"),
            new Known("storedPreservedUntil", "preservation-ends", "BUDAPEST 29(7)"),
            new Known("freezeUntil", "freezing-ends", ""),
            new Known("serviceLatest", "service-latest", "ECMA 7(3)"),
            new Known("serviceHearing", "hearing", "ECMA 7(3)"),
            new Known("videoAt", "video-hearing", "UNTOC 18(18), ECMA-2AP 9, EU2000 10"),
            new Known("videoTestAt", "connection-test", ""),
            new Known("appearAt", "appearance", "UNTOC 18(3)(h)"),
            new Known("custFrom", "custody-transfer", "UNTOC 18(10), UNCAC 46(10)"),
            new Known("custReturn", "custody-return", "UNTOC 18(11)(b), UNCAC 46(11)(b)"),
            new Known("tapTo", "interception-ends", "EU2000 18(3)(e)"));

    private KeyDates() {
    }

    /** @param relevant the answers to what is asked now, with derived facts; the earliest day comes first */
    public static List<KeyDate> of(Answers relevant) {
        var dates = new ArrayList<KeyDate>();
        OF_THE_DOCUMENT.forEach(known -> at(relevant, known, FieldPath.of(known.question()), OptionalInt.empty()).forEach(dates::add));
        relevant.rows("offences").forEach(row -> at(row.answers(), new Known("limitationOn", "limitation", ""),
                FieldPath.of("offences").in(row.id()).column("limitationOn"), OptionalInt.empty()).forEach(dates::add));
        List<Answer.Row> items = relevant.rows(ITEMS);
        for (int i = 0; i < items.size(); i++) {
            dates.addAll(measure(items.get(i), OptionalInt.of(i + 1), relevant));
        }
        return dates.stream().sorted().toList();
    }

    private static List<KeyDate> measure(Answer.Row item, OptionalInt number, Answers draft) {
        var dates = new ArrayList<KeyDate>();
        FieldPath row = FieldPath.of(ITEMS).in(item.id());
        OF_A_MEASURE.forEach(known -> at(item.answers(), known, row.column(known.question()), number).forEach(dates::add));
        if (item.answers().chose("kind", "preservation")) {
            dates.addAll(Preservation.dates(item.answers(), draft, row, number));
        }
        return dates;
    }

    private static Stream<KeyDate> at(Answers answers, Known known, FieldPath field, OptionalInt measure) {
        return answers.get(new QuestionKey(known.question())).flatMap(KeyDates::time)
                .map(time -> new KeyDate(known.kind(), time.day(), time.moment(), field, measure, known.source())).stream();
    }

    private record Time(LocalDate day, Optional<ZonedDateTime> moment) {}

    private static Optional<Time> time(Answer answer) {
        return switch (answer) {
            case Answer.Day(var day) -> Optional.of(new Time(day, Optional.empty()));
            case Answer.Moment moment -> Optional.of(new Time(moment.at().toLocalDate(), Optional.of(moment.zoned())));
            default -> Optional.empty();
        };
    }
}
