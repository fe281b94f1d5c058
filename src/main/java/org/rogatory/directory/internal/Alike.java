package org.rogatory.directory.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RowKey;

/** Finds a row that is there already, though its key is written differently. */
final class Alike {

    private final DataTable table;
    private final Map<String, RowKey> known;

    Alike(DataTable table, List<DataRow> rows) {
        this.table = table;
        this.known = rows.stream().collect(Collectors.toMap(row -> folded(row.values()), DataRow::key, (first, _) -> first));
    }

    /** For a row of which there is none with the same key. */
    Optional<DataFault> fault(Map<String, String> values) {
        return Optional.ofNullable(known.get(folded(values))).map(key -> DataFault.of("", "lawdata.fault.alike", key.text()));
    }

    /** The key without what people write differently: case, spaces, and which of two States comes first. */
    String folded(Map<String, String> values) {
        List<String> states = table.stateColumns();
        String pair = table.key().stream().filter(states::contains).map(column -> values.getOrDefault(column, "")).sorted()
                .collect(Collectors.joining(" "));
        String rest = table.key().stream().filter(column -> !states.contains(column)).map(column -> values.getOrDefault(column, ""))
                .collect(Collectors.joining("|"));
        return (pair + "|" + rest).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
