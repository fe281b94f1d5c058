package org.rogatory.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of an answer in a text.
 *
 * @param path   a question or column and, through references and rows, columns of theirs; {@code n} alone is the number of the row
 * @param filter how the answer is printed, if not in its usual form
 * @param zone   the answer that names the time zone in which a moment is printed, if not in its own
 */
public record Placeholder(List<String> path, Optional<Filter> filter, Optional<String> zone) implements TextPiece {

    public Placeholder(List<String> path, Optional<Filter> filter) {
        this(path, filter, Optional.empty());
    }

    /** Alone the number of the row for which a clause is repeated, and after a reference the number of the row it leads to. */
    public static final String ROW_NUMBER = "n";

    public Placeholder {
        path = List.copyOf(path);
    }

    /** {@code short}: a State without its article; {@code lower}: in lower case; {@code list}: "a, b and c"; {@code bullets}: an item for each value; {@code utc}: a moment in UTC. */
    public enum Filter {
        SHORT, LOWER, LIST, BULLETS, UTC;

        public static Optional<Filter> named(String name) {
            return Arrays.stream(values()).filter(filter -> filter.word().equals(name)).findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether this is the number of the row and not an answer. */
    public boolean isRowNumber() {
        return path.equals(List.of(ROW_NUMBER));
    }

    public boolean isFilteredBy(Filter wanted) {
        return filter.filter(wanted::equals).isPresent();
    }

    /** As it is written in a text. */
    @Override
    public String toString() {
        return "{{" + String.join(".", path) + filter.map(used -> " | " + used.word()).orElse("")
                + zone.map(key -> " | in " + key).orElse("") + "}}";
    }
}
