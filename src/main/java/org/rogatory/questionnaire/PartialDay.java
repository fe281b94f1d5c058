package org.rogatory.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day of which perhaps only the month or the year is known. */
public sealed interface PartialDay {

    record OfYear(Year year) implements PartialDay {

        @Override
        public String toString() {
            return year.toString();
        }
    }

    record OfMonth(YearMonth month) implements PartialDay {

        @Override
        public String toString() {
            return month.toString();
        }
    }

    record Whole(LocalDate date) implements PartialDay {

        @Override
        public String toString() {
            return date.toString();
        }
    }

    Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** {@code 1971}, {@code 1971-04} or {@code 1971-04-14}; empty for anything else, such as 30 February. */
    static Optional<PartialDay> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (text.length()) {
                case 4 -> new OfYear(Year.parse(text));
                case 7 -> new OfMonth(YearMonth.parse(text));
                default -> new Whole(LocalDate.parse(text));
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
