package org.rogatory.law;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param message key of a sentence in {@code messages/law.properties}; see {@link LawTexts}
 */
public record RowFault(String column, String message, List<?> arguments) {

    RowFault(String column, String message, Object... arguments) {
        this(column, message, List.of(arguments));
    }
}
