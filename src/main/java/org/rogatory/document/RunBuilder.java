package org.rogatory.document;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.template.ClauseRef;
import org.rogatory.template.Placeholder;
import org.rogatory.template.Placeholder.Filter;
import org.rogatory.template.TextPiece;
import org.rogatory.template.TextSyntax;

/** Turns pieces of wording into runs. */
final class RunBuilder {

    private static final Run DASH = new Run.Plain("\u2013");

    private final ValueText values;
    private final Map<String, String> numbers;

    RunBuilder(ValueText values, Map<String, String> numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    private enum Look {
        PLAIN, STRONG, EMPHASIS
    }

    List<Run> inProse(List<TextPiece> pieces, Scope scope) {
        var runs = new ArrayList<Run>();
        pieces.forEach(piece -> add(piece, scope, Look.PLAIN, false, runs));
        return runs;
    }

    /** In a cell, an answer that nobody has to give prints nothing, and a cell with nothing in it a dash. */
    List<Run> inCell(List<TextPiece> pieces, Scope scope) {
        var runs = new ArrayList<Run>();
        pieces.forEach(piece -> add(piece, scope, Look.PLAIN, true, runs));
        runs.removeIf(run -> run.equals(new Run.Plain("")));
        while (!runs.isEmpty() && isBlank(runs.getFirst())) {
            runs.removeFirst();
        }
        while (!runs.isEmpty() && isBlank(runs.getLast())) {
            runs.removeLast();
        }
        return runs.isEmpty() ? List.of(DASH) : runs;
    }

    private static boolean isBlank(Run run) {
        return run instanceof Run.LineBreak || run instanceof Run.Plain(var text) && text.isBlank();
    }

    private void add(TextPiece piece, Scope scope, Look look, boolean inCell, List<Run> runs) {
        switch (piece) {
            case TextPiece.Literal(var text) -> runs.add(run(text, look));
            case TextPiece.Strong(var of) -> of.forEach(each -> add(each, scope, Look.STRONG, inCell, runs));
            case TextPiece.Emphasis(var of) ->
                of.forEach(each -> add(each, scope, look == Look.STRONG ? look : Look.EMPHASIS, inCell, runs));
            case TextPiece.LineBreak _ -> runs.add(new Run.LineBreak());
            case Placeholder placeholder -> runs.addAll(answer(placeholder, scope, look, inCell));
            case ClauseRef(var id) -> runs.add(reference(id, scope));
        }
    }

    /** Within a section that is repeated, to the clause of the same row if it has one. */
    private Run reference(String id, Scope scope) {
        String own = Planner.anchor(id, scope);
        String anchor = numbers.containsKey(own) ? own : id;
        String number = numbers.getOrDefault(anchor, "");
        return number.isEmpty() ? new Run.Gap(id) : new Run.ClauseReference(anchor, number);
    }

    private List<Run> answer(Placeholder placeholder, Scope scope, Look look, boolean inCell) {
        if (placeholder.isRowNumber() && scope.row().isPresent()) {
            return List.of(run(String.valueOf(scope.row().get().number()), look));
        }
        Optional<Scope.Found> found = scope.find(placeholder.path());
        if (found.isEmpty()) {
            return List.of(new Run.Gap(String.join(".", placeholder.path())));
        }
        List<String> items = values.items(inZone(found.get(), placeholder, scope), placeholder.filter());
        if (items.isEmpty()) {
            boolean mayBeAbsent = inCell && found.get().answers().isEmpty() && !found.get().expected();
            return mayBeAbsent ? List.of() : List.of(values.gap(found.get()));
        }
        return ClauseTexts.plain(values.joined(items)).stream()
                .map(run -> run instanceof Run.Plain(var text) ? run(text, look) : run).toList();
    }

    /** The same moments as clocks show them in UTC, or in the zone that another answer names. */
    private static Scope.Found inZone(Scope.Found found, Placeholder placeholder, Scope scope) {
        Optional<ZoneId> zone = placeholder.isFilteredBy(Filter.UTC)
                ? Optional.of(ZoneId.of("UTC"))
                : placeholder.zone().flatMap(key -> scope.find(List.of(key))).flatMap(RunBuilder::zone);
        return zone.map(there -> new Scope.Found(found.question(), found.repeated(), found.answers().stream()
                .map(answer -> answer instanceof Answer.Moment moment
                        ? new Answer.Moment(moment.zoned().withZoneSameInstant(there).toLocalDateTime(), there)
                        : answer)
                .toList(), found.expected())).orElse(found);
    }

    /** Empty for what is no zone: the moment then prints in its own. */
    private static Optional<ZoneId> zone(Scope.Found named) {
        return named.answers().stream().filter(Answer.Text.class::isInstance).map(answer -> ((Answer.Text) answer).value().strip())
                .findFirst().flatMap(name -> {
                    try {
                        return Optional.of(ZoneId.of(name));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    private static Run run(String text, Look look) {
        return switch (look) {
            case PLAIN -> new Run.Plain(text);
            case STRONG -> new Run.Strong(text);
            case EMPHASIS -> new Run.Emphasis(text);
        };
    }
}
