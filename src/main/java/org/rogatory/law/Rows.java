package org.rogatory.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rogatory.law.internal.Table;

/** The rows of all tables: shipped ones, with what an installation knows better laid over them. A table is read when it is first asked for. */
final class Rows {

    /** What shipped, read at most once for the whole process: it cannot change. */
    private static final Map<String, Map<List<String>, LawRow>> SHIPPED = new ConcurrentHashMap<>();

    private final List<Correction> corrections;
    private final Map<String, List<LawRow>> current = new ConcurrentHashMap<>();

    Rows(List<Correction> corrections) {
        this.corrections = List.copyOf(corrections);
        corrections.forEach(each -> LawTables.get(each.table()));
    }

    List<LawRow> of(String table) {
        return current.computeIfAbsent(table, this::overlaid);
    }

    static List<LawRow> shipped(String table) {
        return List.copyOf(shippedByKey(table).values());
    }

    static Optional<LawRow> shipped(String table, List<String> key) {
        return Optional.ofNullable(shippedByKey(table).get(key));
    }

    private List<LawRow> overlaid(String table) {
        List<Correction> here = corrections.stream().filter(each -> each.table().equals(table)).toList();
        if (here.isEmpty()) {
            return shipped(table);
        }
        var rows = new LinkedHashMap<>(shippedByKey(table));
        LawTable definition = LawTables.get(table);
        for (Correction correction : here) {
            if (correction.isWithdrawal()) {
                rows.remove(correction.key());
            } else {
                rows.put(correction.key(), corrected(definition, correction));
            }
        }
        return List.copyOf(rows.values());
    }

    private static LawRow corrected(LawTable table, Correction correction) {
        var values = new LinkedHashMap<>(correction.values());
        for (int i = 0; i < table.key().size(); i++) {
            values.put(table.key().get(i).name(), correction.key().get(i));
        }
        values.putIfAbsent("status", "verified");
        values.put("source", correction.source());
        values.put("checked_on", correction.checkedOn().toString());
        var provenance = new Provenance(correction.source(), Optional.of(correction.checkedOn().toString()),
                Optional.of(correction.checkedOn()), Provenance.Confidence.of(values.get("status")));
        return new LawRow(table, values, Optional.of(correction), provenance);
    }

    private static Map<List<String>, LawRow> shippedByKey(String table) {
        var known = SHIPPED.get(table);
        if (known == null) {
            known = read(LawTables.get(table));
            SHIPPED.put(table, known);
        }
        return known;
    }

    private static Map<List<String>, LawRow> read(LawTable table) {
        Sources sources = Sources.shipped();
        var rows = new LinkedHashMap<List<String>, LawRow>();
        for (Table.Line line : Table.read(table.name() + ".csv")) {
            var values = new HashMap<String, String>();
            table.columns().forEach(column -> line.given(column.name()).ifPresent(value -> values.put(column.name(), value)));
            var row = new LawRow(table, values, Optional.empty(), sources.provenance(table, values));
            if (rows.put(row.key(), row) != null) {
                throw new IllegalStateException("law/" + table.name() + ".csv has two rows " + row.key());
            }
        }
        return rows;
    }
}
