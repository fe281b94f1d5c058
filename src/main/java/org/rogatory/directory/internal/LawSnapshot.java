package org.rogatory.directory.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RowKey;
import org.rogatory.law.Law;

/** All tables at one moment, and the law that follows from them. */
final class LawSnapshot {

    private final Map<String, DataTable> tables = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Law law;

    LawSnapshot(ShippedTables shipped, Map<String, Map<RowKey, DataChange>> latest, Law law) {
        for (DataTable table : shipped.tables()) {
            tables.put(table.name(), table);
            standing.put(table.name(), Standing.of(table, shipped.rows(table), latest.getOrDefault(table.name(), Map.of())));
        }
        this.law = law;
    }

    Law law() {
        return law;
    }

    Stream<DataTable> tables() {
        return tables.values().stream();
    }

    DataTable table(String name) {
        return known(tables, name);
    }

    Standing standing(String table) {
        return known(standing, table);
    }

    private static <T> T known(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no table " + name + ", only " + List.copyOf(all.keySet()));
        }
        return found;
    }
}
