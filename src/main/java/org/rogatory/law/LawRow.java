package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table of the law.
 *
 * @param values     by column; a column that is not named, or blank, says nothing
 * @param correction what put this row in the place of the shipped one, or added it
 * @param provenance where the row was read, and how sure it is
 */
public record LawRow(LawTable table, Map<String, String> values, Optional<Correction> correction, Provenance provenance) {

    public LawRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The values of the key columns, in the order of the table. */
    public List<String> key() {
        return table.keyOf(values);
    }

    /** The value, without blanks around it; empty if there is none. */
    public String get(String column) {
        String value = values.get(column);
        return value == null ? "" : value.strip();
    }

    public Optional<String> given(String column) {
        return Optional.of(get(column)).filter(value -> !value.isEmpty());
    }

    public boolean is(String column, String value) {
        return get(column).equals(value);
    }

    Optional<LocalDate> date(String column) {
        return given(column).map(LocalDate::parse);
    }
}
