package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** How one text departs from another, word by word. */
final class WordDifference {

    enum Kind {
        SAME, ADDED, REMOVED
    }

    record Piece(Kind kind, String text) {}

    private WordDifference() {
    }

    /** What was removed stands before what was put in its place. */
    static List<Piece> between(String before, String after) {
        var old = words(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    /** A word with the blanks after it, and placeholders whole. */
    private static List<String> words(String text) {
        return java.util.regex.Pattern.compile("\\{\\{[^}]*}}\\s*|[^\\s{]+\\s*|\\s+|\\{").matcher(text).results()
                .map(found -> found.group()).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
