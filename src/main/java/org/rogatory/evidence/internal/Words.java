package org.rogatory.evidence.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.document.Run;
import org.rogatory.shared.Language;
import org.rogatory.signing.Statement;

/** The wording of a sheet in one language. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> OF_WRITERS = List.of("page", "of", "draft", "signatureOf");
    private static final int GROUP = 8;

    private final Language language;
    private final ResourceBundle messages;

    Words(Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle("messages.evidence", language.locale(), Words.class.getClassLoader(), NO_FALLBACK);
    }

    Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), language.locale()).format(Stream.of(arguments).map(String::valueOf).toArray());
    }

    String text(Statement statement) {
        return statement.in(language.locale());
    }

    List<Run> plain(String key, Object... arguments) {
        return List.of(new Run.Plain(text(key, arguments)));
    }

    /** Whether the language has a phrase for this kind of thing. */
    boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** In UTC, to the second, as proofs are compared across zones. */
    String time(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", language.locale()).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** @param recorded such as {@code 2026-11-28}; what is no day is given back as it is */
    String day(String recorded) {
        try {
            return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(LocalDate.parse(recorded));
        } catch (DateTimeParseException e) {
            return recorded;
        }
    }

    /** In groups, so that a line can break between them and an eye can compare them. */
    static String hash(String hexadecimal) {
        var groups = new ArrayList<String>();
        for (int i = 0; i < hexadecimal.length(); i += GROUP) {
            groups.add(hexadecimal.substring(i, Math.min(i + GROUP, hexadecimal.length())));
        }
        return String.join(" ", groups);
    }

    /** What the writers add to every document. */
    Map<String, String> ofWriters() {
        return OF_WRITERS.stream().collect(Collectors.toUnmodifiableMap(key -> key, this::text));
    }
}
