package org.rogatory.document;

/** A stretch of text. Answers arrive here as plain text; escaping happens once, in the writer. */
public sealed interface Run {

    record Plain(String text) implements Run {}

    record Strong(String text) implements Run {}

    record Emphasis(String text) implements Run {}

    /** A reference to another clause, printed as its number. */
    record ClauseReference(String clause, String number) implements Run {}

    /** A place where an answer is missing; printed as a marked gap in drafts, and never in a finalised document. */
    record Gap(String label) implements Run {}

    record LineBreak() implements Run {}
}
