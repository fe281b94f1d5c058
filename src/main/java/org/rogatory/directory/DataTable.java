package org.rogatory.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of which rows can be confirmed, corrected and added.
 *
 * @param columns what a row says; where it says so from (source, date of the check) belongs to every row and is no column
 * @param key     the columns that together tell a row from all others
 */
public record DataTable(String name, List<Column> columns, List<String> key) {

    /** The table of authorities, which the directory shows with more columns than the law data need. */
    public static final String AUTHORITIES = "central_authorities";

    public DataTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public RowKey keyOf(Map<String, String> values) {
        return new RowKey(key.stream().map(column -> values.getOrDefault(column, "")).collect(Collectors.joining(RowKey.BETWEEN)));
    }

    /** The values of the key columns; empty where this is no key of the table. */
    public Map<String, String> valuesOf(RowKey rowKey) {
        List<String> parts = List.of(rowKey.text().split(Pattern.quote(RowKey.BETWEEN), -1));
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; parts.size() == key.size() && i < key.size(); i++) {
            values.put(key.get(i), parts.get(i));
        }
        return values;
    }

    /** The column that names the State, if the table has one; of a bilateral treaty the first of the two. */
    public List<String> stateColumns() {
        return columns.stream().filter(each -> each.kind() == Column.Kind.STATE).map(Column::name).toList();
    }

    public Optional<String> instrumentColumn() {
        return columns.stream().filter(each -> each.kind() == Column.Kind.INSTRUMENT).map(Column::name).findFirst();
    }
}
