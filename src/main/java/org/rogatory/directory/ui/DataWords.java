package org.rogatory.directory.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Rows, columns and faults in the reader's words. */
final class DataWords {

    private final Component page;
    private final Law law;
    private final Language reader;

    DataWords(Component page, Law law) {
        this.page = page;
        this.law = law;
        this.reader = new Language(locale().getLanguage());
    }

    Law law() {
        return law;
    }

    String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String table(DataTable table) {
        return text("lawdata.table." + table.name());
    }

    String column(Column column) {
        return column(column.name());
    }

    String column(String name) {
        return text("lawdata.column." + name);
    }

    /** For example {@code Latvia (LV)}. */
    String state(String code) {
        return law.states().find(code).map(state -> state(state) + " (" + code + ")").orElse(code);
    }

    String state(State state) {
        return law.states().name(state, reader);
    }

    String instrument(String code) {
        return law.instruments().find(code).map(found -> found.shortName())
                .map(name -> name.contains("(" + code + ")") ? name : name + " (" + code + ")").orElse(code);
    }

    String value(Column column, String value) {
        if (value.isEmpty()) {
            return text("lawdata.nothing");
        }
        return switch (column.kind()) {
            case STATE -> state(value);
            case INSTRUMENT -> instrument(value);
            case CHOICE -> choice(value);
            case DATE -> day(value);
            case TEXT, LONG_TEXT, NUMBER, E_MAIL, TIME_ZONE, LANGUAGES, CERTIFICATE -> value;
        };
    }

    /** What a row says, in short: the first columns that say something in a few words. */
    String summary(DataTable table, DataRow row) {
        return table.columns().stream().filter(column -> !table.key().contains(column.name()) && column.kind() != Column.Kind.LONG_TEXT)
                .filter(column -> !row.get(column.name()).isEmpty() && !row.get(column.name()).equals("?")).limit(4)
                .map(column -> said(column, row.get(column.name()))).collect(Collectors.joining("; "));
    }

    /** A name speaks for itself; a day, a number, a yes or a no only beside what it is about. */
    private String said(Column column, String value) {
        boolean bare = column.kind() == Column.Kind.DATE || column.kind() == Column.Kind.NUMBER || column.choices().contains("yes");
        return bare ? text("lawdata.row.said", column(column), value(column, value)) : value(column, value);
    }

    /** As elsewhere on the pages; an older row may know a year only, or say “no”. */
    private static String day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Moments.date(LocalDate.parse(value)) : value;
    }

    String choice(String value) {
        return text("lawdata.choice." + value);
    }

    String certainty(DataRow.Provenance provenance) {
        return text("lawdata.certainty." + provenance.certainty());
    }

    String origin(DataRow row) {
        return text("lawdata.origin." + row.origin());
    }

    /** The date as written when it is a whole one, otherwise as far as it is known. */
    String checked(DataRow.Provenance provenance) {
        if (provenance.checked().isBlank()) {
            return text("lawdata.checked.never");
        }
        return provenance.date().filter(date -> provenance.checked().length() == 10).map(DataWords::date).orElse(provenance.checked());
    }

    static String date(LocalDate day) {
        return Moments.date(day);
    }

    /** What tells the row from others, in words. */
    String name(DataTable table, DataRow row) {
        return name(table, row.values());
    }

    String name(DataTable table, Map<String, String> values) {
        return table.key().stream().map(column -> named(table, values.getOrDefault(column, ""), column)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String named(DataTable table, String value, String column) {
        return table.column(column).filter(found -> found.kind() == Column.Kind.STATE).map(_ -> state(value)).orElse(value);
    }

    String fault(DataFault fault) {
        return text(fault.messageKey(), Stream.concat(Stream.of(fault.column().isEmpty() ? "" : column(fault.column())),
                fault.arguments().stream()).toArray());
    }

    String refusal(DataRefused refused) {
        return refused.faults().stream().map(this::fault).collect(Collectors.joining(" "));
    }

    static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
