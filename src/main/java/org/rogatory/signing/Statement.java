package org.rogatory.signing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence by its key in {@code messages/signatures.properties} and what it names, so that each surface says it in its reader's language.
 *
 * @param key       the key, such as {@code trust.noAnchor}
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Statement(String key, List<String> arguments) {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
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
        return new MessageFormat(pattern, reader).format(arguments.stream().map(argument -> readable(argument, reader)).toArray());
    }

    /** A moment is kept as programs write it, and told as people do. */
    private static String readable(String argument, Locale reader) {
        return MOMENT.matcher(argument).matches() ? moment(Instant.parse(argument), reader) : argument;
    }

    /** For example {@code 22 Oct 2026, 01:25 UTC}. */
    public static String moment(Instant at, Locale reader) {
        Locale known = reader.getLanguage().isEmpty() ? Locale.ENGLISH : reader;
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", known).format(at.atOffset(ZoneOffset.UTC));
    }

    public String inEnglish() {
        return in(Locale.ROOT);
    }
}
