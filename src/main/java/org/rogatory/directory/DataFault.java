package org.rogatory.directory;

import java.util.List;

/**
 * Why a row cannot be taken. {@code messageKey} is the sentence in the language files, {@code arguments} what it names.
 *
 * @param column where; empty when it is the row as a whole
 */
public record DataFault(String column, String messageKey, List<String> arguments) {

    public DataFault {
        arguments = List.copyOf(arguments);
    }

    public static DataFault of(String column, String messageKey, String... arguments) {
        return new DataFault(column, messageKey, List.of(arguments));
    }
}
