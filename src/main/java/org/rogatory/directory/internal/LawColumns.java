package org.rogatory.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.directory.Column;
import org.rogatory.directory.Column.Kind;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.directory.DataRow.Provenance;
import org.rogatory.directory.DataTable;
import org.rogatory.law.Law;
import org.rogatory.law.LawRow;
import org.rogatory.law.LawTable;
import org.rogatory.law.LawTables;

/** The tables of the law as this module speaks of them. */
final class LawColumns {

    /** Where a row was read belongs to every row and is asked in a way of its own. */
    private static final Set<String> PROVENANCE = Set.of("source", "source_date", "checked_on", "status");

    private static final Set<String> LONG = Set.of("note", "title");

    private LawColumns() {
    }

    static DataTable table(LawTable law) {
        List<Column> columns = law.columns().stream().filter(column -> !PROVENANCE.contains(column.name())).map(LawColumns::column)
                .toList();
        return new DataTable(law.name(), columns, law.key().stream().map(LawTable.Column::name).toList());
    }

    private static Column column(LawTable.Column column) {
        Kind kind = switch (column.type()) {
            case STATE -> Kind.STATE;
            case INSTRUMENT, INSTRUMENT_OR_SCHEME -> Kind.INSTRUMENT;
            case DATE -> Kind.DATE;
            case NUMBER -> Kind.NUMBER;
            case LANGUAGES -> Kind.LANGUAGES;
            case OPTION -> Kind.CHOICE;
            case TEXT -> LONG.contains(column.name()) ? Kind.LONG_TEXT : Kind.TEXT;
            case CODE, DATE_OR_NO, DAY_OR_YEAR, FORCE, BINDING, OFFENCE, KIND, KIND_OR_ANY, FIELD -> Kind.TEXT;
        };
        return new Column(column.name(), kind, column.required(), column.options());
    }

    static Map<String, String> values(DataTable table, LawRow row) {
        var values = new LinkedHashMap<String, String>();
        table.columnNames().forEach(column -> values.put(column, row.get(column)));
        return values;
    }

    /** The date of the list that was read tells more than the day on which it was read: a list of 2014 read today is a list of 2014. */
    static Provenance provenance(org.rogatory.law.Provenance law) {
        Certainty certainty = switch (law.confidence()) {
            case VERIFIED -> Certainty.VERIFIED;
            case MEMORY -> Certainty.MEMORY;
            case UNKNOWN -> Certainty.UNKNOWN;
        };
        String checked = certainty == Certainty.VERIFIED ? law.asOf().or(() -> law.checkedOn().map(Object::toString)).orElse("") : "";
        return new Provenance(law.source(), checked, certainty);
    }

    /** What the law says of its own columns. */
    static List<DataFault> faults(Law law, DataTable table, Map<String, String> values) {
        Optional<LawTable> definition = LawTables.find(table.name());
        if (definition.isEmpty()) {
            return List.of();
        }
        var own = new LinkedHashMap<>(values);
        own.keySet().removeIf(column -> definition.get().column(column).isEmpty());
        return law.rowCheck().faults(definition.get(), own).stream()
                .map(fault -> new DataFault(fault.column(), "lawdata." + fault.message(),
                        fault.arguments().stream().map(String::valueOf).toList()))
                .toList();
    }
}
