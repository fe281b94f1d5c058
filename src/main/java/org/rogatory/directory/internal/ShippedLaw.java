package org.rogatory.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;
import org.rogatory.law.Law;
import org.rogatory.law.LawTable;
import org.rogatory.law.LawTables;

/** The tables that came with this release. */
final class ShippedLaw implements ShippedTables {

    private final Map<DataTable, LawTable> tables = new LinkedHashMap<>();

    ShippedLaw() {
        LawTables.all().forEach(law -> {
            DataTable table = LawColumns.table(law);
            tables.put(law.name().equals(DataTable.AUTHORITIES) ? AuthorityTable.extending(table) : table, law);
        });
    }

    @Override
    public List<DataTable> tables() {
        return List.copyOf(tables.keySet());
    }

    @Override
    public List<Shipped> rows(DataTable table) {
        LawTable law = tables.get(table);
        return law == null
                ? List.of()
                : Law.shippedRows(law).stream()
                        .map(row -> new Shipped(LawColumns.values(table, row), LawColumns.provenance(row.provenance()))).toList();
    }
}
