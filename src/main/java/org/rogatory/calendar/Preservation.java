package org.rogatory.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.FieldPath;

/**
 * How long data are kept that were preserved on request: at least sixty days from the day on which they were secured (Convention on Cybercrime,
 * article 29(7)). The reminder leaves fifteen days to send the request for disclosure: day 45 of 60.
 */
final class Preservation {

    private static final int SHORTEST = 60;
    private static final int TO_SEND_THE_REQUEST = 15;
    private static final String SOURCE = "BUDAPEST 29(7)";

    private Preservation() {
    }

    /** As long as no answer has come, the data can have been secured on the day of the request at the earliest. */
    static List<KeyDate> dates(Answers item, Answers draft, FieldPath row, OptionalInt number) {
        Optional<LocalDate> secured = item.date("presSecuredOn");
        Optional<LocalDate> from = secured.or(() -> draft.date("requestDate"));
        String kind = secured.isPresent() ? "preservation-ends" : "preservation-ends-at-the-earliest";
        return from.map(day -> day.plusDays(days(item)))
                .map(end -> List.of(
                        new KeyDate("preservation-reminder", end.minusDays(TO_SEND_THE_REQUEST), Optional.empty(),
                                row.column("presSecuredOn"), number, SOURCE),
                        new KeyDate(kind, end, Optional.empty(), row.column("presSecuredOn"), number, SOURCE)))
                .orElse(List.of());
    }

    private static int days(Answers item) {
        return item.count("presDays").orElse(SHORTEST);
    }
}
