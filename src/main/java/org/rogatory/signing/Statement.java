package org.rogatory.signing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A sentence by its key in {@code messages/signatures.properties} and what it names, so that each surface says it in its reader's language.
 *
 * @param key       the key, such as {@code trust.noAnchor}
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Statement(String key, List<String> arguments) {

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Statement {
        arguments = List.copyOf(arguments);
    }

    public static Statement of(String key, Object... arguments) {
        return new Statement(key, Stream.of(arguments).map(String::valueOf).toList());
    }

    public String in(Locale reader) {
        String pattern = ResourceBundle.getBundle("messages.signatures", reader, NO_DEFAULT_LOCALE).getString(key);
        return new MessageFormat(pattern, reader).format(arguments.toArray());
    }

    public String inEnglish() {
        return in(Locale.ROOT);
    }
}
