package org.rogatory.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.ImportReport;
import org.rogatory.directory.ImportReport.LineFault;
import org.rogatory.directory.RowKey;

/** What a file would do to a table: which of its lines are new, which say something else, which cannot be taken. */
final class ImportPlan {

    /** A row to be written. */
    record Taken(RowKey key, Map<String, String> values, String source, LocalDate checkedOn) {}

    private final LawSnapshot law;
    private final DataTable table;
    private final RowJudge judge;
    private final Alike alike;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private int added;
    private int unchanged;

    private ImportPlan(LawSnapshot law, DataTable table, RowJudge judge) {
        this.law = law;
        this.table = table;
        this.judge = judge;
        this.alike = new Alike(table, law.standing(table.name()).rows());
    }

    static ImportPlan of(LawSnapshot law, DataTable table, List<CsvFile.Line> lines, RowJudge judge) {
        var plan = new ImportPlan(law, table, judge);
        lines.forEach(plan::read);
        return plan;
    }

    ImportReport report() {
        return new ImportReport(added, taken.size() - added, unchanged, faults);
    }

    List<Taken> taken() {
        return taken;
    }

    private void read(CsvFile.Line line) {
        line.fault().ifPresentOrElse(fault -> faults.add(new LineFault(line.number(), fault)), () -> judge(line));
    }

    private void judge(CsvFile.Line line) {
        Optional<DataRow> now = law.standing(table.name()).row(table.keyOf(line.fields()));
        var values = new LinkedHashMap<String, String>();
        table.columnNames().forEach(column -> values.put(column,
                Optional.ofNullable(line.fields().get(column)).orElseGet(() -> now.map(row -> row.get(column)).orElse(""))));
        Optional<DataFault> twice = twice(line, values, now);
        if (twice.isPresent()) {
            faults.add(new LineFault(line.number(), twice.get()));
        } else if (now.filter(row -> saysTheSame(row, values, line)).isPresent()) {
            unchanged++;
        } else {
            take(line, values, now);
        }
    }

    private void take(CsvFile.Line line, Map<String, String> values, Optional<DataRow> now) {
        String source = line.fields().getOrDefault(ImportFile.SOURCE, "");
        String checkedOn = line.fields().getOrDefault(ImportFile.CHECKED, "");
        List<DataFault> found = Stream.concat(judge.faults(law, table, values).stream(), judge.provenance(source, checkedOn).stream())
                .toList();
        found.forEach(fault -> faults.add(new LineFault(line.number(), fault)));
        if (found.isEmpty()) {
            added += now.isEmpty() ? 1 : 0;
            taken.add(new Taken(table.keyOf(values), values, source, LocalDate.parse(checkedOn)));
        }
    }

    /** The same row again, in this file or, written differently, in the table. */
    private Optional<DataFault> twice(CsvFile.Line line, Map<String, String> values, Optional<DataRow> now) {
        String key = alike.folded(values);
        Long before = seen.putIfAbsent(key, line.number());
        if (before != null) {
            return Optional.of(DataFault.of("", "lawdata.fault.twice", String.valueOf(before)));
        }
        return now.isPresent() ? Optional.empty() : alike.fault(values);
    }

    private static boolean saysTheSame(DataRow row, Map<String, String> values, CsvFile.Line line) {
        return row.values().equals(values) && row.provenance().source().equals(line.fields().get(ImportFile.SOURCE))
                && row.provenance().checked().equals(line.fields().get(ImportFile.CHECKED));
    }
}
