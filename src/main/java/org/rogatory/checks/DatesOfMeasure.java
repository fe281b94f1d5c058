package org.rogatory.checks;

import static org.rogatory.checks.Findings.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.checks.Request.Item;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;

/** The times within one measure: which lies before which, and which before the request. */
final class DatesOfMeasure {

    /** What is still to happen when the request is sent. */
    private static final Set<String> AHEAD = Set.of("returnBy", "appearAt", "serviceHearing", "videoAt", "delivEntryAt", "searchAt",
            "custFrom",
            "presFollowBy", "transferFirstLimitation", "freezeUntil");
    /** Pairs whose names do not say it. */
    private static final Map<String, String> AFTER = Map.of("delivEntryAt", "delivExitAt", "custFrom", "custReturn", "confOrderDate",
            "confFinalOn");
    /** Periods of which V08 speaks. */
    private static final String PERIOD_RULE = "V08";

    private DatesOfMeasure() {
    }

    static List<Finding> check(Request request, Item item) {
        var findings = new ArrayList<Finding>();
        Instant sent = request.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        item.answers().byQuestion().forEach((key, answer) -> {
            Optional<Instant> moment = instant(answer);
            if (moment.isPresent() && AHEAD.contains(key.name()) && isBefore(answer, request.date(), sent)) {
                findings.add(stop("V23.past", item.at(key.name()), "", item.at(key.name())));
            }
            later(item, key)
                    .flatMap(other -> item.answers().get(other).flatMap(DatesOfMeasure::instant).filter(moment.orElse(sent)::isAfter)
                            .filter(_ -> moment.isPresent()).map(_ -> stop("V23.order", item.at(other.name()), "", item.at(other.name()),
                                    item.at(key.name()))))
                    .ifPresent(findings::add);
        });
        return findings;
    }

    /** A day may be the day of the request; a moment is compared as such. */
    private static boolean isBefore(Answer answer, LocalDate date, Instant sent) {
        return switch (answer) {
            case Answer.Day(var day) -> !day.isAfter(date);
            case Answer.Moment moment -> moment.zoned().toLocalDate().isBefore(date.plusDays(1)) && moment.zoned().toInstant().isBefore(
                    sent.plusSeconds(24 * 3600));
            default -> false;
        };
    }

    private static Optional<QuestionKey> later(Item item, QuestionKey key) {
        String name = key.name();
        if (AFTER.containsKey(name)) {
            return Optional.of(new QuestionKey(AFTER.get(name)));
        }
        return name.endsWith("From") && !item.isChecked(PERIOD_RULE)
                ? Optional.of(new QuestionKey(name.substring(0, name.length() - "From".length()) + "To"))
                : Optional.empty();
    }

    private static Optional<Instant> instant(Answer answer) {
        return switch (answer) {
            case Answer.Day(var day) -> Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            case Answer.Moment moment -> Optional.of(moment.zoned().toInstant());
            default -> Optional.empty();
        };
    }
}
