package org.rogatory.directory.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RecipientCertificate;
import org.rogatory.shared.Language;

/** Whether what stands in a column can stand there. The columns of the law are judged by the law, apart from their length and odd characters. */
final class ValueCheck {

    private static final int LONGEST_KEY = 700;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_LONG_TEXT = 8000;
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ValueCheck() {
    }

    static List<DataFault> faults(DataTable table, Map<String, String> values) {
        var faults = new ArrayList<DataFault>();
        table.columns().forEach(column -> fault(column, values.getOrDefault(column.name(), "")).ifPresent(faults::add));
        table.key().stream().filter(column -> values.getOrDefault(column, "").contains("|"))
                .forEach(column -> faults.add(DataFault.of(column, "lawdata.fault.bar")));
        if (table.keyOf(values).text().length() > LONGEST_KEY) {
            faults.add(DataFault.of(table.key().getLast(), "lawdata.fault.long", String.valueOf(LONGEST_KEY)));
        }
        return faults;
    }

    private static Optional<DataFault> fault(Column column, String value) {
        int longest = isLong(column) ? LONGEST_LONG_TEXT : LONGEST_TEXT;
        if (value.length() > longest) {
            return Optional.of(DataFault.of(column.name(), "lawdata.fault.long", String.valueOf(longest)));
        }
        if (CONTROL.matcher(value).find() || !isLong(column) && value.lines().count() > 1) {
            return Optional.of(DataFault.of(column.name(), "lawdata.fault.control"));
        }
        return value.isEmpty() || !AuthorityTable.isOwn(column.name()) ? Optional.empty() : ofKind(column, value);
    }

    private static boolean isLong(Column column) {
        return column.kind() == Column.Kind.LONG_TEXT || column.kind() == Column.Kind.CERTIFICATE;
    }

    private static Optional<DataFault> ofKind(Column column, String value) {
        return switch (column.kind()) {
            case TEXT, LONG_TEXT, INSTRUMENT, STATE -> Optional.empty();
            case DATE -> unless(column, "lawdata.fault.date", value, ValueCheck::isDay);
            case NUMBER -> unless(column, "lawdata.fault.number", value, text -> text.matches("\\d{1,6}"));
            case CHOICE -> column.choices().contains(value)
                    ? Optional.empty()
                    : Optional.of(DataFault.of(column.name(), "lawdata.fault.option", value, String.join(", ", column.choices())));
            case E_MAIL -> unless(column, "lawdata.fault.email", value, text -> E_MAIL.matcher(text).matches());
            case TIME_ZONE -> unless(column, "lawdata.fault.zone", value, text -> ZoneId.getAvailableZoneIds().contains(text));
            case LANGUAGES -> unless(column, "lawdata.fault.languages", value,
                    text -> Arrays.stream(text.split(",")).map(String::strip).allMatch(Language::isValid));
            case CERTIFICATE -> unless(column, "lawdata.fault.certificate", "", _ -> RecipientCertificate.read(value).isPresent());
        };
    }

    static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static Optional<DataFault> unless(Column column, String messageKey, String value, Predicate<String> good) {
        return good.test(value) ? Optional.empty() : Optional.of(DataFault.of(column.name(), messageKey, value));
    }
}
