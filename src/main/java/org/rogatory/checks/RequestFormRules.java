package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;

/** Deadlines, dates and gaps: what a request is returned for although its substance is right. */
final class RequestFormRules {

    private static final Pattern PLACEHOLDER = Pattern
            .compile("\\[\\s*(\\.{2,}|…|_+|[A-Z][A-Z ]{2,})?\\s*]|_{3,}|\\bX{3,}\\b|\\bTBD\\b|\\bTBC\\b|\\?{3,}|<<[^>]*>>");

    private RequestFormRules() {
    }

    /** A deadline that is past, or has no reason, is ignored (UNTOC 18(24), UNCAC 46(24), EU2000 4(2)). */
    static List<Finding> v06Deadline(Request request) {
        String source = "UNTOC 18(24); UNCAC 46(24); EU2000 4(2)";
        Optional<LocalDate> deadline = request.answers().date("deadline");
        boolean urgent = deadline.isPresent() || request.answers().chose("urgency", "urgent")
                || request.answers().chose("urgency", "emergency");
        var findings = new ArrayList<Finding>();
        if (urgent && request.isBlank("urgencyReason")) {
            findings.add(stop("V06.noReason", at("urgencyReason"), source));
        }
        deadline.filter(day -> !day.isAfter(request.date())).ifPresent(day -> findings.add(stop("V06.past", at("deadline"), source, day)));
        return findings;
    }

    static List<Finding> v17Placeholders(Request request) {
        return request.words().stream().flatMap(words -> PLACEHOLDER.matcher(words.text()).results().limit(1)
                .map(found -> stop("V17.left", words.at(), "", found.group()))).toList();
    }

    /** Dates that contradict one another, and times that no clock shows. */
    static List<Finding> v23Dates(Request request) {
        var findings = new ArrayList<Finding>();
        order(request, "factsFrom", "factsTo").ifPresent(findings::add);
        Stream.of("factsTo", "earlierDate", "urgentRequestAt").forEach(key -> past(request, key).ifPresent(findings::add));
        preservation(request).ifPresent(findings::add);
        rows(request, "movements", "date", false).forEach(findings::add);
        rows(request, "offences", "limitationOn", true).forEach(findings::add);
        request.items().forEach(item -> findings.addAll(DatesOfMeasure.check(request, item)));
        request.all().forEach((key, answer) -> moments(answer, FieldPath.of(key)).forEach(findings::add));
        return findings;
    }

    private static Optional<Finding> order(Request request, String from, String to) {
        return request.answers().date(from).flatMap(start -> request.answers().date(to).filter(start::isAfter)
                .map(end -> stop("V23.reversed", at(to), "", start, end)));
    }

    /** What the letter tells as having happened lies before it. */
    private static Optional<Finding> past(Request request, String question) {
        return request.answers().date(question).or(() -> request.answers().moment(question).map(moment -> moment.at().toLocalDate()))
                .filter(request.date()::isBefore).map(day -> stop("V23.future", at(question), "", day, request.date()));
    }

    /** An extension ends later than what it extends. */
    private static Optional<Finding> preservation(Request request) {
        return request.answers().date("preservedUntil").flatMap(until -> request.answers().date("preserveUntil")
                .filter(longer -> !longer.isAfter(until)).map(_ -> stop("V23.order", at("preserveUntil"), "BUDAPEST 29(7)",
                        at("preserveUntil"), at("preservedUntil"))));
    }

    /** Payments lie before the request, the end of limitation after it. */
    private static List<Finding> rows(Request request, String question, String column, boolean later) {
        return request.answers().rows(question).stream().flatMap(row -> row.answers().date(column)
                .filter(day -> later ? !day.isAfter(request.date()) : day.isAfter(request.date()))
                .map(day -> stop(later ? "V23.barred" : "V23.future", at(question, row.id(), column), "", day, request.date())).stream())
                .toList();
    }

    private static Stream<Finding> moments(Answer answer, FieldPath at) {
        return switch (answer) {
            case Answer.Moment moment when !moment.exists() ->
                Stream.of(stop("V23.noSuchTime", at, "", moment.at().toString().replace('T', ' '), moment.zone().getId()));
            case Answer.Rows(var rows) -> rows.stream().flatMap(row -> row.answers().byQuestion().entrySet().stream()
                    .flatMap(cell -> moments(cell.getValue(), at.in(row.id()).column(cell.getKey().name()))));
            default -> Stream.empty();
        };
    }
}
