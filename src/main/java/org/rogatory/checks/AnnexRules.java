package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Finding;
import org.rogatory.shared.RowId;

/** Whether the papers that a request speaks of are those that go with it. */
final class AnnexRules {

    /** An annex by its number in the list, such as "annex 3" or "Annexes 2 to 4"; not "Annex A" of a form, nor the annex of a directive. */
    private static final Pattern NUMBERED = Pattern
            .compile("(?iu)\\bann(?:ex|exe|exes)\\s+(?:no\\.?\\s*)?(\\d{1,2})(?:\\s*(?:,|and|to|-|–)\\s*(\\d{1,2}))?\\b");

    private AnnexRules() {
    }

    /** Every annex is mentioned somewhere, and every annex that a text mentions by its number is there. Broken references the questionnaire finds. */
    static List<Finding> v15Annexes(Request request) {
        return Stream.concat(unmentioned(request), missing(request)).toList();
    }

    private static Stream<Finding> missing(Request request) {
        int listed = request.answers().rows("annexes").size();
        return request.words().stream().flatMap(words -> NUMBERED.matcher(words.text()).results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2))).filter(Objects::nonNull).map(Integer::valueOf)
                .filter(number -> number > listed).distinct()
                .map(number -> warn("V15.noSuchAnnex", words.at(), "", number, listed)));
    }

    private static Stream<Finding> unmentioned(Request request) {
        Set<RowId> mentioned = request.all().values().stream().flatMap(AnnexRules::references).collect(Collectors.toSet());
        return request.answers().rows("annexes").stream()
                .filter(row -> !mentioned.contains(row.id()) && !row.answers().has("mentionedIn") && !row.answers().has("translationOf"))
                .map(row -> warn("V15.notMentioned", at("annexes", row.id(), "mentionedIn"), "", row.answers().text("title").orElse("…")));
    }

    private static Stream<RowId> references(Answer answer) {
        return switch (answer) {
            case Answer.RowRef(var row) -> Stream.of(row);
            case Answer.RowRefs(var rows) -> rows.stream();
            case Answer.Rows(var rows) -> rows.stream().flatMap(row -> row.answers().byQuestion().values().stream())
                    .flatMap(AnnexRules::references);
            default -> Stream.empty();
        };
    }

    /** A translation made before the paper it translates is one of another text. */
    static List<Finding> v18Translations(Request request) {
        return request.answers().rows("annexes").stream().flatMap(row -> {
            Optional<LocalDate> made = row.answers().date("date");
            Optional<LocalDate> source = row.answers().reference("translationOf").flatMap(id -> request.answers().row("annexes", id))
                    .flatMap(of -> of.answers().date("date"));
            Optional<LocalDate> of = source.isPresent()
                    ? source
                    : request.answers().reference("translationAnnex").filter(row.id()::equals).map(_ -> request.date());
            return made.filter(day -> of.filter(day::isBefore).isPresent())
                    .map(day -> warn("V18.older", at("annexes", row.id(), "date"), "", row.answers().text("title").orElse("…"), day,
                            of.get()))
                    .stream();
        }).toList();
    }
}
