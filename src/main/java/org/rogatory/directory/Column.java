package org.rogatory.directory;

import java.util.List;

/**
 * A column of a table.
 *
 * @param required whether every row has to say something in it
 * @param choices  what may stand in it; empty where anything may
 */
public record Column(String name, Kind kind, boolean required, List<String> choices) {

    /** What stands in a column, so that a form knows how to ask for it. */
    public enum Kind {
        TEXT, LONG_TEXT, STATE, INSTRUMENT, DATE, NUMBER, CHOICE, E_MAIL, TIME_ZONE, LANGUAGES, CERTIFICATE
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column of(String name, Kind kind) {
        return new Column(name, kind, false, List.of());
    }

    public static Column choice(String name, String... choices) {
        return new Column(name, Kind.CHOICE, false, List.of(choices));
    }
}
