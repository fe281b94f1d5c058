package org.rogatory.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the law and of the directory, row by row; for administrators. What was shipped is never changed, only covered. */
public interface LawData {

    List<DataTable> tables();

    /** The rows that match, those between {@code offset} and {@code offset + limit} in the order of the table. */
    List<DataRow> rows(String table, DataQuery query, int offset, int limit);

    int count(String table, DataQuery query);

    Optional<DataRow> row(String table, RowKey key);

    /** What was done to the row, the latest first. */
    List<DataChange> history(String table, RowKey key);

    /**
     * Says that the row was looked up and is right.
     *
     * @param seen the number of the row that was looked at
     * @throws DataRefused when the source or date will not do, or somebody changed the row meanwhile
     */
    void confirm(String table, RowKey key, String source, LocalDate checkedOn, int seen);

    /**
     * Adds a row, or says what a row says instead.
     *
     * @throws DataRefused for values that cannot stand, each with its column, or when somebody changed the row meanwhile
     */
    void put(String table, Map<String, String> values, String source, LocalDate checkedOn, int seen);

    /** Takes back what this installation said; the shipped row, if there is one, applies again. */
    void withdraw(String table, RowKey key, int seen);

    /** The rows that match as a file that {@link #take} reads. */
    byte[] export(String table, DataQuery query);

    /**
     * What the file would do. Changes nothing.
     *
     * @throws DataRefused when it is no such file at all
     */
    ImportReport examine(String table, byte[] file);

    /**
     * Takes the file: all of it, or, if {@code goodRowsOnly}, the rows that have no fault. With a fault and without that choice nothing is taken.
     *
     * @throws DataRefused when it is no such file at all
     */
    ImportReport take(String table, byte[] file, boolean goodRowsOnly);
}
