package org.rogatory.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change of a row in this installation.
 *
 * @param number counts the changes of the row from 1
 * @param values what the row said after it; for a withdrawal what it had said before
 */
public record DataChange(int number, Kind kind, Map<String, String> values, String source, LocalDate checkedOn, String by, Instant at) {

    /** What was done. */
    public enum Kind {
        CONFIRMED, CORRECTED, ADDED, WITHDRAWN
    }

    public DataChange {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
