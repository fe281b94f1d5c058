package org.rogatory.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.UserId;
import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.LawDataChanged;
import org.rogatory.directory.RowKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes one change of one row after the other, and tells who listens. */
@Component
class RowHistory {

    private final CorrectionRows rows;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final EntityManager entities;

    RowHistory(CorrectionRows rows, CurrentUser current, ApplicationEventPublisher events, Clock clock, EntityManager entities) {
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
        this.entities = entities;
    }

    /** What was written is not needed again: with each row that is still looked after, the next one takes longer. */
    void letGo() {
        entities.flush();
        entities.clear();
    }

    List<CorrectionRow> of(String table, RowKey key) {
        return rows.findByLawTableAndRowKeyOrderByNumberDesc(table, key.text());
    }

    void append(String table, RowKey key, Optional<DataRow> now, Map<String, String> values, String source, LocalDate checkedOn, int seen) {
        Kind kind = now.map(row -> row.values().equals(values) ? Kind.CONFIRMED : Kind.CORRECTED).orElse(Kind.ADDED);
        write(table, key, new DataChange(next(table, key, seen), kind, values, source, checkedOn, "",
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    void withdraw(String table, DataRow row, int seen) {
        LocalDate checkedOn = row.provenance().date().orElseGet(() -> LocalDate.now(clock));
        write(table, row.key(), new DataChange(next(table, row.key(), seen), Kind.WITHDRAWN, row.values(), row.provenance().source(),
                checkedOn, "", clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** @throws DataRefused when somebody changed the row after it was looked at */
    private int next(String table, RowKey key, int seen) {
        Optional<DataChange> last = rows.findFirstByLawTableAndRowKeyOrderByNumberDesc(table, key.text()).map(row -> row.toChange(""));
        boolean unchanged = last.map(change -> change.number() == seen || change.kind() == Kind.WITHDRAWN && seen == 0).orElse(seen == 0);
        if (!unchanged) {
            throw new DataRefused("lawdata.refused.changedMeanwhile");
        }
        return last.map(DataChange::number).orElse(0) + 1;
    }

    private void write(String table, RowKey key, DataChange change) {
        UserId by = current.require().id();
        var row = new CorrectionRow(table, key, change, by);
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException takenByAnother) {
            throw new DataRefused("lawdata.refused.changedMeanwhile");
        }
        events.publishEvent(new LawDataChanged(row.id(), by, table, key, change.kind()));
    }
}
