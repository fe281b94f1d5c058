package org.rogatory.template;

/** The number of a clause, group or annex: <code>{{ref:extension}}</code>. */
public record ClauseRef(String id) implements TextPiece {

    /** As it is written in a text. */
    @Override
    public String toString() {
        return "{{ref:" + id + "}}";
    }
}
