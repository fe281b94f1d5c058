package org.rogatory.law;

import java.util.List;

/**
 * A sentence about the law, with its source. {@link LawTexts} makes it one for people, with its mark.
 *
 * @param message key in {@code messages/law.properties}
 */
public record Statement(String message, List<?> arguments, Provenance provenance) {

    public Statement {
        arguments = List.copyOf(arguments);
    }

    static Statement of(String message, Provenance provenance, Object... arguments) {
        return new Statement(message, List.of(arguments), provenance);
    }
}
