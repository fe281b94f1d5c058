package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an administrator of an installation knows better than the shipped tables: a row that replaces the one with the same key, or is added.
 *
 * @param key       the values of the key columns, in the order of the table
 * @param values    the row by column. Empty: the shipped row is withdrawn. A {@code status} that is not given counts as verified
 * @param source    where it was read
 * @param checkedOn when it was read
 * @param by        who says so
 */
public record Correction(String table, List<String> key, Map<String, String> values, String source, LocalDate checkedOn, String by) {

    public Correction {
        key = List.copyOf(key);
        values = Map.copyOf(values);
    }

    public boolean isWithdrawal() {
        return values.isEmpty();
    }
}
