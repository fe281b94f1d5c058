package org.rogatory.directory.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;

/** Whether other rows rest on a row: an instrument that is named elsewhere cannot go before what names it. */
final class RowUses {

    private RowUses() {
    }

    /** One row that names it, as {@code table: key}. */
    static Optional<String> of(LawSnapshot law, DataTable table, DataRow row) {
        if (!table.name().equals("instruments")) {
            return Optional.empty();
        }
        String code = row.get("code");
        return law.tables().filter(other -> !other.name().equals(table.name())).flatMap(other -> naming(law, other, code)).findFirst();
    }

    private static Stream<String> naming(LawSnapshot law, DataTable table, String code) {
        return law.standing(table.name()).rows().stream()
                .filter(row -> table.columns().stream()
                        .anyMatch(column -> column.kind() == Column.Kind.INSTRUMENT && row.get(column.name()).equals(code)))
                .map(row -> table.name() + ": " + row.key().text());
    }
}
