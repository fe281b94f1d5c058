package org.rogatory.document.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.rogatory.document.Run;

/** Runs without their look. */
final class PlainText {

    private PlainText() {
    }

    static String of(List<Run> runs) {
        return runs.stream().map(PlainText::of).collect(Collectors.joining());
    }

    static String of(Run run) {
        return switch (run) {
            case Run.Plain(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.Emphasis(var text) -> text;
            case Run.ClauseReference(_, var number) -> number;
            case Run.Gap(var label) -> "[" + label + "]";
            case Run.LineBreak _ -> " ";
        };
    }
}
