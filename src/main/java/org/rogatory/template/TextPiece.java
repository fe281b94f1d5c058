package org.rogatory.template;

import java.util.List;
import java.util.stream.Stream;

/** A stretch within a paragraph, list item or table cell of a clause's text. */
public sealed interface TextPiece
        permits TextPiece.Literal, TextPiece.Strong, TextPiece.Emphasis, TextPiece.LineBreak, Placeholder, ClauseRef {

    record Literal(String text) implements TextPiece {}

    record Strong(List<TextPiece> of) implements TextPiece {

        public Strong {
            of = List.copyOf(of);
        }
    }

    record Emphasis(List<TextPiece> of) implements TextPiece {

        public Emphasis {
            of = List.copyOf(of);
        }
    }

    /** A line break that the author asked for, by a backslash or two blanks at the end of the line. */
    record LineBreak() implements TextPiece {}

    /** This piece and what it holds. */
    default Stream<TextPiece> withContents() {
        return Stream.concat(Stream.of(this), switch (this) {
            case Strong(var of) -> of.stream().flatMap(TextPiece::withContents);
            case Emphasis(var of) -> of.stream().flatMap(TextPiece::withContents);
            case Literal _,LineBreak _,Placeholder _,ClauseRef _ -> Stream.empty();
        });
    }
}
