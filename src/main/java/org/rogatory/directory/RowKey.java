package org.rogatory.directory;

/** What tells a row of a table from all others, such as {@code LV | UNTOC}. */
public record RowKey(String text) {

    static final String BETWEEN = " | ";

    @Override
    public String toString() {
        return text;
    }
}
