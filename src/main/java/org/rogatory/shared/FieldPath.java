package org.rogatory.shared;

import java.util.Optional;

/** Where in a draft something stands: a question, or a column in a row of a repeated question. */
public record FieldPath(QuestionKey question, Optional<RowId> row, Optional<QuestionKey> column) {

    public static FieldPath of(QuestionKey question) {
        return new FieldPath(question, Optional.empty(), Optional.empty());
    }

    public static FieldPath of(String question) {
        return of(new QuestionKey(question));
    }

    public FieldPath in(RowId row) {
        return new FieldPath(question, Optional.of(row), Optional.empty());
    }

    public FieldPath column(String column) {
        return new FieldPath(question, row, Optional.of(new QuestionKey(column)));
    }

    /** For example {@code persons[p3].office}. */
    @Override
    public String toString() {
        return question + row.map(id -> "[" + id + "]").orElse("") + column.map(name -> "." + name).orElse("");
    }
}
