package org.rogatory.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;

/** A table as a file: its columns, then where each row was read, when, and how sure it is. The last is told, not asked: a row that is taken is verified. */
final class ImportFile {

    static final String SOURCE = "source";
    static final String CHECKED = "checked_on";
    private static final String STATUS = "status";

    private ImportFile() {
    }

    static byte[] write(DataTable table, List<DataRow> rows) {
        return CsvFile.write(columns(table), rows.stream().map(ImportFile::fields).toList());
    }

    static List<CsvFile.Line> read(DataTable table, byte[] file) {
        return CsvFile.read(file, columns(table), needed(table));
    }

    /** What names a row, what no row can be without, and where it was read. */
    private static List<String> needed(DataTable table) {
        return Stream.concat(table.columns().stream().filter(column -> column.required() || table.key().contains(column.name()))
                .map(Column::name), Stream.of(SOURCE, CHECKED)).toList();
    }

    private static List<String> columns(DataTable table) {
        return Stream.concat(table.columnNames().stream(), Stream.of(SOURCE, CHECKED, STATUS)).toList();
    }

    private static Map<String, String> fields(DataRow row) {
        var fields = new LinkedHashMap<>(row.values());
        fields.put(SOURCE, row.provenance().source());
        fields.put(CHECKED, row.provenance().checked());
        fields.put(STATUS, row.provenance().certainty().name().toLowerCase(Locale.ROOT));
        return fields;
    }
}
