package org.rogatory.template;

import java.util.List;
import java.util.stream.Stream;

/** A block of a clause's text. */
public sealed interface TextBlock {

    record Paragraph(List<TextPiece> content) implements TextBlock {

        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record Items(boolean numbered, List<List<TextBlock>> items) implements TextBlock {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table: a header line, and lines of as many cells, which a repeated clause prints for each row. */
    record Table(List<List<TextPiece>> head, List<List<List<TextPiece>>> rows) implements TextBlock {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** Every piece in this block, in reading order. */
    default Stream<TextPiece> pieces() {
        return switch (this) {
            case Paragraph(var content) -> content.stream().flatMap(TextPiece::withContents);
            case Items(_, var items) -> items.stream().flatMap(List::stream).flatMap(TextBlock::pieces);
            case Table(var head, var rows) -> Stream.concat(head.stream(), rows.stream().flatMap(List::stream)).flatMap(List::stream)
                    .flatMap(TextPiece::withContents);
        };
    }
}
