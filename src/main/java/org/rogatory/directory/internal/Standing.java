package org.rogatory.directory.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.directory.DataRow.Origin;
import org.rogatory.directory.DataRow.Provenance;
import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RowKey;

/** The rows of one table as they stand: the shipped ones, each under what this installation said of it, then those that it added. */
final class Standing {

    private final Map<RowKey, DataRow> rows = new LinkedHashMap<>();
    private final DataTable table;

    private Standing(DataTable table) {
        this.table = table;
    }

    static Standing of(DataTable table, List<Shipped> shipped, Map<RowKey, DataChange> latest) {
        var standing = new Standing(table);
        shipped.forEach(row -> standing.ship(row, latest));
        latest.forEach(standing::add);
        return standing;
    }

    List<DataRow> rows() {
        return new ArrayList<>(rows.values());
    }

    Optional<DataRow> row(RowKey key) {
        return Optional.ofNullable(rows.get(key));
    }

    private void ship(Shipped shipped, Map<RowKey, DataChange> latest) {
        RowKey key = table.keyOf(shipped.values());
        DataChange change = latest.get(key);
        rows.put(key, change == null || change.kind() == Kind.WITHDRAWN
                ? new DataRow(key, shipped.values(), shipped.provenance(), Origin.SHIPPED, Optional.of(shipped),
                        change == null ? 0 : change.number())
                : covered(key, change, Optional.of(shipped)));
    }

    private void add(RowKey key, DataChange change) {
        if (change.kind() != Kind.WITHDRAWN) {
            rows.computeIfAbsent(key, _ -> covered(key, change, Optional.empty()));
        }
    }

    /** Seen from the release of today: a correction that the release has caught up with is a confirmation. */
    private DataRow covered(RowKey key, DataChange change, Optional<Shipped> shipped) {
        var values = new LinkedHashMap<String, String>();
        table.columnNames().forEach(column -> values.put(column, change.values().getOrDefault(column, "")));
        Origin origin = shipped.map(row -> row.values().equals(values) ? Origin.CONFIRMED : Origin.CORRECTED).orElse(Origin.ADDED);
        return new DataRow(key, values, new Provenance(change.source(), change.checkedOn().toString(), Certainty.VERIFIED), origin, shipped,
                change.number());
    }
}
