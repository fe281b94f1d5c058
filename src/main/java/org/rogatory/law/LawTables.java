package org.rogatory.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rogatory.law.LawTable.Column;
import org.rogatory.law.LawTable.Type;
import org.rogatory.law.internal.Table;

/** The tables of which the law consists. */
public final class LawTables {

    private static final List<LawTable> ALL = read();

    private LawTables() {
    }

    public static List<LawTable> all() {
        return ALL;
    }

    public static Optional<LawTable> find(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static LawTable get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no table of the law called " + name));
    }

    private static List<LawTable> read() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (Table.Line line : Table.read("tables.csv")) {
            var type = Type.valueOf(line.get("type").toUpperCase(Locale.ROOT).replace('-', '_'));
            columns.computeIfAbsent(line.get("table"), _ -> new ArrayList<>())
                    .add(new Column(line.get("column"), line.get("key").equals("yes"),
                            type, line.get("required").equals("yes"),
                            line.given("options").map(all -> List.of(all.split("\\|"))).orElse(List.of())));
        }
        return columns.entrySet().stream().map(each -> new LawTable(each.getKey(), each.getValue())).toList();
    }
}
