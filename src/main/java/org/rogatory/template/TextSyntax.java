package org.rogatory.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.template.internal.TextReader;

/**
 * The small Markdown of clauses: paragraphs, lists, emphasis, tables and placeholders, as templates/README.md describes it. Placeholders are
 * found after the Markdown was read, so that an answer is never read as Markdown.
 */
public final class TextSyntax {

    private TextSyntax() {
    }

    /** What could be read, and all that is wrong. With faults, {@code blocks} is good for a preview at most. */
    public record Parsed(List<TextBlock> blocks, List<TextFault> faults) {

        public Parsed {
            blocks = List.copyOf(blocks);
            faults = List.copyOf(faults);
        }

        public Stream<TextPiece> pieces() {
            return blocks.stream().flatMap(TextBlock::pieces);
        }

        public Stream<Placeholder> placeholders() {
            return pieces().filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
        }

        public Stream<ClauseRef> references() {
            return pieces().filter(ClauseRef.class::isInstance).map(ClauseRef.class::cast);
        }
    }

    public static Parsed parse(String text) {
        var faults = new ArrayList<TextFault>();
        return new Parsed(new TextReader(faults).read(text), faults);
    }

    /** Reads one line, such as a title: emphasis and placeholders, no blocks. */
    public static Parsed parseLine(String text) {
        var faults = new ArrayList<TextFault>();
        return new Parsed(List.of(new TextBlock.Paragraph(new TextReader(faults).readLine(text, 1))), faults);
    }
}
