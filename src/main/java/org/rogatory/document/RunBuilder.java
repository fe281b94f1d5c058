package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.template.ClauseRef;
import org.rogatory.template.Placeholder;
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

    List<Run> title(TextSyntax.Parsed parsed) {
        return parsed.pieces().filter(TextPiece.Literal.class::isInstance).map(piece -> run(((TextPiece.Literal) piece).text(), Look.PLAIN))
                .toList();
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
            case ClauseRef(var id) -> runs.add(reference(id));
        }
    }

    private Run reference(String id) {
        String number = numbers.getOrDefault(id, "");
        return number.isEmpty() ? new Run.Gap(id) : new Run.ClauseReference(id, number);
    }

    private List<Run> answer(Placeholder placeholder, Scope scope, Look look, boolean inCell) {
        if (placeholder.isRowNumber() && scope.row().isPresent()) {
            return List.of(run(String.valueOf(scope.row().get().number()), look));
        }
        Optional<Scope.Found> found = scope.find(placeholder.path());
        if (found.isEmpty()) {
            return List.of(new Run.Gap(String.join(".", placeholder.path())));
        }
        List<String> items = values.items(found.get(), placeholder.filter());
        if (items.isEmpty()) {
            boolean mayBeAbsent = inCell && found.get().answers().isEmpty() && !found.get().expected();
            return mayBeAbsent ? List.of() : List.of(values.gap(found.get()));
        }
        return ClauseTexts.plain(values.joined(items)).stream()
                .map(run -> run instanceof Run.Plain(var text) ? run(text, look) : run).toList();
    }

    private static Run run(String text, Look look) {
        return switch (look) {
            case PLAIN -> new Run.Plain(text);
            case STRONG -> new Run.Strong(text);
            case EMPHASIS -> new Run.Emphasis(text);
        };
    }
}
