package org.rogatory.shared;

import java.util.regex.Pattern;

/** The identity of one row of a repeated question. It survives reordering, so that other answers can refer to the row. */
public record RowId(String value) {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public RowId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a row id: letters, digits and hyphens, at most 40");
        }
    }

    public static boolean isValid(String value) {
        return VALUE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
