package org.rogatory.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the law: what its columns mean and which of them name a row. The same names head the columns of an exported file. */
public record LawTable(String name, List<Column> columns) {

    /** What a value of a column must be. */
    public enum Type {
        TEXT, CODE, STATE, INSTRUMENT, INSTRUMENT_OR_SCHEME, DATE, DATE_OR_NO, DAY_OR_YEAR, LANGUAGES, OPTION, NUMBER, FORCE, BINDING, OFFENCE, KIND, KIND_OR_ANY, FIELD
    }

    /** @param options the values that can be chosen; empty unless the type is {@link Type#OPTION} */
    public record Column(String name, boolean key, Type type, boolean required, List<String> options) {}

    public LawTable {
        columns = List.copyOf(columns);
    }

    public List<Column> key() {
        return columns.stream().filter(Column::key).toList();
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(each -> each.name().equals(columnName)).findFirst();
    }

    List<String> keyOf(Map<String, String> values) {
        return key().stream().map(each -> values.getOrDefault(each.name(), "").strip()).toList();
    }
}
