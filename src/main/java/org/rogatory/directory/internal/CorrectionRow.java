package org.rogatory.directory.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rogatory.account.UserId;
import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.RowKey;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One change of one row, never changed itself. */
@Entity
@Immutable
@Table(name = "law_correction")
class CorrectionRow {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {
    };

    @Id
    private UUID id;
    private String lawTable;
    private String rowKey;
    private int number;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;
    private String rowValues;
    private String source;
    private LocalDate checkedOn;
    private UUID byId;
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionRow() {
    }

    CorrectionRow(String table, RowKey key, DataChange change, UserId by) {
        this.id = UUID.randomUUID();
        this.lawTable = table;
        this.rowKey = key.text();
        this.number = change.number();
        this.kind = change.kind();
        this.rowValues = JSON.writeValueAsString(change.values());
        this.source = change.source();
        this.checkedOn = change.checkedOn();
        this.byId = by.value();
        this.changedAt = change.at();
    }

    DataChange toChange(String byName) {
        return new DataChange(number, kind, values(), source, checkedOn, byName, changedAt);
    }

    UUID id() {
        return id;
    }

    String table() {
        return lawTable;
    }

    RowKey key() {
        return new RowKey(rowKey);
    }

    UserId by() {
        return new UserId(byId);
    }

    private Map<String, String> values() {
        return JSON.readValue(rowValues, VALUES);
    }
}
