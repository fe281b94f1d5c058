package org.rogatory.directory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rogatory.directory.CurrentLaw;
import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawDataChanged;
import org.rogatory.directory.RowKey;
import org.rogatory.law.Correction;
import org.rogatory.law.Law;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The law under the corrections in the database, read once and again after each change. */
@Component
class LawAsItStands implements CurrentLaw {

    private final ShippedTables shipped;
    private final CorrectionRows corrections;
    private final TransactionTemplate transaction;
    private volatile @Nullable LawSnapshot snapshot;

    LawAsItStands(ShippedTables shipped, CorrectionRows corrections, TransactionTemplate readingLaw) {
        this.shipped = shipped;
        this.corrections = corrections;
        this.transaction = readingLaw;
    }

    @Override
    public Law law() {
        return snapshot().law();
    }

    LawSnapshot snapshot() {
        LawSnapshot known = snapshot;
        return known == null ? read() : known;
    }

    /** Only once the change is there for everybody; what rolls back was never law. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(LawDataChanged event) {
        forget();
    }

    private synchronized void forget() {
        snapshot = null;
    }

    private synchronized LawSnapshot read() {
        LawSnapshot known = snapshot;
        if (known == null) {
            known = transaction.execute(_ -> snapshot(shipped, corrections.latest()));
            snapshot = known;
        }
        return known;
    }

    private static LawSnapshot snapshot(ShippedTables shipped, List<CorrectionRow> latest) {
        var byTable = new HashMap<String, Map<RowKey, DataChange>>();
        latest.forEach(row -> byTable.computeIfAbsent(row.table(), _ -> new LinkedHashMap<>()).put(row.key(), row.toChange("")));
        var toLaw = new ArrayList<Correction>();
        shipped.tables().forEach(table -> byTable.getOrDefault(table.name(), Map.of()).values().stream()
                .filter(change -> change.kind() != Kind.WITHDRAWN).map(change -> correction(table, change)).forEach(toLaw::add));
        return new LawSnapshot(shipped, byTable, Law.corrected(toLaw));
    }

    /** What only the directory knows stays in the directory. */
    private static Correction correction(DataTable table, DataChange change) {
        var values = new LinkedHashMap<>(change.values());
        values.keySet().removeIf(column -> table.name().equals(DataTable.AUTHORITIES) && AuthorityTable.isOwn(column));
        values.values().removeIf(String::isEmpty);
        List<String> key = table.key().stream().map(column -> values.getOrDefault(column, "")).toList();
        return new Correction(table.name(), key, values, change.source(), change.checkedOn(), change.by());
    }
}
