package org.rogatory.directory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.ImportReport;
import org.rogatory.directory.LawData;
import org.rogatory.directory.RowKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shipped tables and what the database lays over them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StoredLawData implements LawData {

    /** So many rows are held in memory at most while a file is taken. */
    private static final int BATCH = 50;

    private final ShippedTables shipped;
    private final LawAsItStands law;
    private final RowSearch search;
    private final RowJudge judge;
    private final RowHistory histories;
    private final People people;

    StoredLawData(ShippedTables shipped, LawAsItStands law, RowSearch search, RowJudge judge, RowHistory histories, People people) {
        this.shipped = shipped;
        this.law = law;
        this.search = search;
        this.judge = judge;
        this.histories = histories;
        this.people = people;
    }

    @Override
    public List<DataTable> tables() {
        return shipped.tables();
    }

    @Override
    public List<DataRow> rows(String table, DataQuery query, int offset, int limit) {
        return search.rows(law.snapshot(), table, query).skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String table, DataQuery query) {
        return (int) search.rows(law.snapshot(), table, query).count();
    }

    @Override
    public Optional<DataRow> row(String table, RowKey key) {
        return law.snapshot().standing(table).row(key);
    }

    @Override
    public List<DataChange> history(String table, RowKey key) {
        List<CorrectionRow> found = histories.of(table, key);
        Map<UserId, String> names = people.fullNames(found.stream().map(CorrectionRow::by).toList());
        return found.stream().map(row -> row.toChange(names.getOrDefault(row.by(), ""))).toList();
    }

    @Override
    public void confirm(String table, RowKey key, String source, LocalDate checkedOn, int seen) {
        DataRow row = row(table, key).orElseThrow(() -> new DataRefused("lawdata.refused.gone"));
        put(table, row.values(), source, checkedOn, seen);
    }

    @Override
    public void put(String table, Map<String, String> values, String source, LocalDate checkedOn, int seen) {
        LawSnapshot now = law.snapshot();
        DataTable shape = now.table(table);
        Map<String, String> clean = clean(shape, values);
        var faults = new ArrayList<DataFault>(judge.faults(now, shape, clean));
        faults.addAll(judge.provenance(source, checkedOn.toString()));
        if (!faults.isEmpty()) {
            throw new DataRefused(faults);
        }
        Standing standing = now.standing(table);
        Optional<DataRow> before = standing.row(shape.keyOf(clean));
        if (before.isEmpty()) {
            new Alike(shape, standing.rows()).fault(clean).ifPresent(fault -> {
                throw new DataRefused(List.of(fault));
            });
        }
        histories.append(table, shape.keyOf(clean), before, clean, source.strip(), checkedOn, seen);
    }

    @Override
    public void withdraw(String table, RowKey key, int seen) {
        DataRow row = row(table, key).filter(found -> found.origin() != DataRow.Origin.SHIPPED)
                .orElseThrow(() -> new DataRefused("lawdata.refused.gone"));
        if (row.shipped().isEmpty()) {
            LawSnapshot now = law.snapshot();
            RowUses.of(now, now.table(table), row).ifPresent(use -> {
                throw new DataRefused("lawdata.refused.inUse", use);
            });
        }
        histories.withdraw(table, row, seen);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] export(String table, DataQuery query) {
        LawSnapshot now = law.snapshot();
        return ImportFile.write(now.table(table), search.rows(now, table, query).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public ImportReport examine(String table, byte[] file) {
        return plan(table, file).report();
    }

    @Override
    public ImportReport take(String table, byte[] file, boolean goodRowsOnly) {
        ImportPlan plan = plan(table, file);
        if (!goodRowsOnly && !plan.report().isClean()) {
            throw new DataRefused("lawdata.import.hasFaults", String.valueOf(plan.report().faults().size()));
        }
        Standing standing = law.snapshot().standing(table);
        int written = 0;
        for (ImportPlan.Taken row : plan.taken()) {
            Optional<DataRow> now = standing.row(row.key());
            histories.append(table, row.key(), now, row.values(), row.source(), row.checkedOn(), now.map(DataRow::number).orElse(0));
            if (++written % BATCH == 0) {
                histories.letGo();
            }
        }
        return plan.report();
    }

    private ImportPlan plan(String table, byte[] file) {
        LawSnapshot now = law.snapshot();
        return ImportPlan.of(now, now.table(table), ImportFile.read(now.table(table), file), judge);
    }

    private static Map<String, String> clean(DataTable shape, Map<String, String> values) {
        var clean = new LinkedHashMap<String, String>();
        shape.columnNames().forEach(column -> clean.put(column, values.getOrDefault(column, "").strip()));
        return clean;
    }
}
