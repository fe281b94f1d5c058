package org.rogatory.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it applies now.
 *
 * @param values  by column; empty text where nothing is said
 * @param shipped what the release says in its place, when it has such a row
 * @param number  how often the row was changed in this installation; 0 for a row that never was
 */
public record DataRow(RowKey key, Map<String, String> values, Provenance provenance, Origin origin, Optional<Shipped> shipped, int number) {

    /** Where a row comes from. */
    public enum Origin {
        SHIPPED, CONFIRMED, CORRECTED, ADDED
    }

    /** How sure a row is. */
    public enum Certainty {
        VERIFIED, MEMORY, UNKNOWN
    }

    /**
     * Where a statement was read.
     *
     * @param checked when it was so according to the source: {@code 2014}, {@code 2014-07} or {@code 2014-07-10}; empty when that is not known
     */
    public record Provenance(String source, String checked, Certainty certainty) {

        /** Whether nobody looked since the day; a row of which it is not known when is such a row too. */
        public boolean isOlderThan(LocalDate day) {
            return date().filter(checkedOn -> !checkedOn.isBefore(day)).isEmpty();
        }

        /** The first day that the date can mean. */
        public Optional<LocalDate> date() {
            String full = switch (checked.length()) {
                case 4 -> checked + "-01-01";
                case 7 -> checked + "-01";
                default -> checked;
            };
            try {
                return Optional.of(LocalDate.parse(full));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        }
    }

    /** A row of the release. */
    public record Shipped(Map<String, String> values, Provenance provenance) {

        public Shipped {
            values = ordered(values);
        }
    }

    public DataRow {
        values = ordered(values);
    }

    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    private static Map<String, String> ordered(Map<String, String> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
