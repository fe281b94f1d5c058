package org.rogatory.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainReport;
import org.rogatory.audit.TrailEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail in the database. Written in SQL, since nothing here may ever be updated behind our back. */
@Service
class StoredTrail implements AuditTrail, TrailEntries {

    private static final String ENTRIES = "select seq, happened_at, actor, type, subject, details, previous_hash, hash from audit_event ";

    private final JdbcClient database;
    private final Clock clock;

    private record Head(long number, String hash) {}

    StoredTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Appends within the transaction of what happened: neither stays without the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String actor, String type, String subject, String details) {
        Head head = head(" for update");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new AuditEntry(head.number + 1, now, actor, type, subject, details, head.hash, "");
        String hash = Chain.hash(entry);
        database.sql(
                "insert into audit_event (seq, happened_at, actor, type, subject, details, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.number(), OffsetDateTime.ofInstant(now, ZoneOffset.UTC), actor, type, subject, details, head.hash, hash)
                .update();
        database.sql("update audit_head set seq = ?, hash = ? where id = 1").params(entry.number(), hash).update();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditEntry> latest(int count) {
        return database.sql(ENTRIES + "order by seq desc limit ?").param(count).query(StoredTrail::entry).list();
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ChainReport verifyChain() {
        Head head = head(" for update");
        boolean beyond = database.sql("select count(*) from audit_event where seq > ?").param(head.number).query(Long.class).single() > 0;
        return beyond ? new ChainReport.Broken(head.number + 1) : walk(head);
    }

    @Override
    @Transactional(readOnly = true)
    public ChainReport chain() {
        return walk(head(""));
    }

    /** Up to the head that was read: without a lock on it others go on writing. */
    private ChainReport walk(Head head) {
        try (Stream<AuditEntry> entries = database.sql(ENTRIES + "where seq <= ? order by seq").param(head.number)
                .query(StoredTrail::entry).stream()) {
            return new Walk(head).over(entries);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> about(String subject) {
        return database.sql(ENTRIES + "where subject = ? order by seq").param(subject).query(StoredTrail::entry).list();
    }

    private Head head(String lock) {
        return database.sql("select seq, hash from audit_head where id = 1" + lock)
                .query((row, _) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    private static AuditEntry entry(ResultSet row, int line) throws SQLException {
        return new AuditEntry(row.getLong("seq"), row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("actor"),
                row.getString("type"), row.getString("subject"), row.getString("details"), row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** From the first entry to the head, stopping where the chain does not hold. */
    private static final class Walk {

        private final Head head;
        private long number;
        private String hash = "";

        Walk(Head head) {
            this.head = head;
        }

        ChainReport over(Stream<AuditEntry> entries) {
            for (AuditEntry entry : (Iterable<AuditEntry>) entries::iterator) {
                if (entry.number() != number + 1 || !entry.previousHash().equals(hash) || !Chain.hash(entry).equals(entry.hash())) {
                    return new ChainReport.Broken(number + 1);
                }
                number = entry.number();
                hash = entry.hash();
            }
            return number == head.number && hash.equals(head.hash) ? new ChainReport.Intact(number) : new ChainReport.Broken(number + 1);
        }
    }
}
