package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.rogatory.template.ClauseRef;
import org.rogatory.template.Placeholder;
import org.rogatory.template.Placeholder.Filter;
import org.rogatory.template.TextFault;
import org.rogatory.template.TextPiece;

/** Reads the pieces of one paragraph or cell, and finds the placeholders in its literal text. */
final class PieceReader {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern LOST_BRACES = Pattern.compile("\\{\\{|}}");
    private static final Pattern REFERENCE = Pattern.compile("ref:([a-z0-9][a-z0-9-]*)");
    private static final Pattern ANSWER = Pattern
            .compile("([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*)(?:\\s*\\|\\s*(?:(\\S+)|in\\s+([a-z][A-Za-z0-9]*)))?");

    private final List<TextFault> faults;

    PieceReader(List<TextFault> faults) {
        this.faults = faults;
    }

    /** The pieces of this paragraph, whose first line is {@code line}. */
    List<TextPiece> read(Node paragraph, int line) {
        List<TextPiece> pieces = children(paragraph, new Line(line));
        boolean bullets = pieces.stream().flatMap(TextPiece::withContents)
                .anyMatch(piece -> piece instanceof Placeholder place && place.isFilteredBy(Filter.BULLETS));
        if (bullets && !(pieces.size() == 1 && pieces.getFirst() instanceof Placeholder)) {
            faults.add(new TextFault(line, "a placeholder with | bullets stands alone in its paragraph"));
        }
        return pieces;
    }

    private List<TextPiece> children(Node parent, Line line) {
        var pieces = new ArrayList<TextPiece>();
        var literal = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> literal.append(text.getLiteral());
                case SoftLineBreak _ -> literal.append('\n');
                default -> {
                    split(literal, line, pieces);
                    other(node, line).ifPresent(pieces::add);
                }
            }
        }
        split(literal, line, pieces);
        return List.copyOf(pieces);
    }

    private Optional<TextPiece> other(Node node, Line line) {
        return switch (node) {
            case StrongEmphasis strong -> Optional.of(new TextPiece.Strong(children(strong, line)));
            case Emphasis emphasis -> Optional.of(new TextPiece.Emphasis(children(emphasis, line)));
            case HardLineBreak _ -> {
                line.number++;
                yield Optional.of(new TextPiece.LineBreak());
            }
            default -> {
                faults.add(new TextFault(line.number,
                        TextReader.nameOf(node) + " not allowed here; write plain text, *emphasis* and **strong**"));
                yield Optional.empty();
            }
        };
    }

    /** Moves the collected literal text to the pieces, cut at its placeholders. */
    private void split(StringBuilder literal, Line line, List<TextPiece> pieces) {
        String text = literal.toString();
        literal.setLength(0);
        int from = 0;
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            plain(text.substring(from, braces.start()), line, pieces);
            place(braces.group(1).strip(), line.number).ifPresent(pieces::add);
            from = braces.end();
        }
        plain(text.substring(from), line, pieces);
    }

    private void plain(String text, Line line, List<TextPiece> pieces) {
        Matcher lost = LOST_BRACES.matcher(text);
        if (lost.find()) {
            faults.add(new TextFault(line.number + lines(text.substring(0, lost.start())),
                    "{{ and }} do not match; a placeholder stands on one line, like {{key}}"));
        }
        line.number += lines(text);
        if (!text.isEmpty()) {
            pieces.add(new TextPiece.Literal(text.replace('\n', ' ')));
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private Optional<TextPiece> place(String inside, int line) {
        Matcher reference = REFERENCE.matcher(inside);
        if (reference.matches()) {
            return Optional.of(new ClauseRef(reference.group(1)));
        }
        Matcher answer = ANSWER.matcher(inside);
        if (!answer.matches()) {
            faults.add(new TextFault(line,
                    "{{" + inside + "}} is not a placeholder such as {{key}}, {{row.column}}, {{key | short}} or {{ref:clause}}"));
            return Optional.empty();
        }
        List<String> path = List.of(answer.group(1).split("\\."));
        if (answer.group(3) != null) {
            return Optional.of(new Placeholder(path, Optional.empty(), Optional.of(answer.group(3))));
        }
        Optional<String> word = Optional.ofNullable(answer.group(2));
        Optional<Filter> filter = word.flatMap(Filter::named);
        if (word.isPresent() && filter.isEmpty()) {
            faults.add(new TextFault(line,
                    "unknown filter '" + word.get() + "' in {{" + inside
                            + "}}; there are short, lower, list, bullets and utc, and in KEY of a time zone"));
        }
        return Optional.of(new Placeholder(path, filter));
    }

    /** The line that is being read. */
    private static final class Line {

        private int number;

        Line(int number) {
            this.number = number;
        }
    }
}
