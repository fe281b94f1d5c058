package org.rogatory.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** What was answered to one question. The kind of answer follows from the kind of question. */
public sealed interface Answer {

    /** Whether nothing was said: an empty text, no option, no row. An empty answer is never stored. */
    default boolean isEmpty() {
        return switch (this) {
            case Text(var value) -> value.isBlank();
            case Prose prose -> prose.text().values().stream().allMatch(String::isBlank);
            case Choices(var options) -> options.isEmpty();
            case States(var states) -> states.isEmpty();
            case Languages(var languages) -> languages.isEmpty();
            case RowRefs(var rows) -> rows.isEmpty();
            case Rows(var rows) -> rows.isEmpty();
            case Day _,Partial _,Moment _,Flag _,Choice _,Count _,Amount _,StateRef _,LanguageRef _,RowRef _ -> false;
        };
    }

    /** A name, number or other text that is the same in every language. */
    record Text(String value) implements Answer {}

    /** Free text with its translations. {@code source} is the language in which it was written. */
    record Prose(SortedMap<Language, String> text, Language source) implements Answer {

        public Prose {
            text = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(text));
        }

        public static Prose of(Language language, String text) {
            return new Prose(new TreeMap<>(java.util.Map.of(language, text)), language);
        }

        public Optional<String> in(Language language) {
            return Optional.ofNullable(text.get(language)).filter(found -> !found.isBlank());
        }
    }

    record Day(LocalDate date) implements Answer {}

    record Partial(PartialDay day) implements Answer {}

    /**
     * What a clock in this zone shows. A time that the change to summer time leaves out is kept as it was given, so that it can be reported.
     */
    record Moment(LocalDateTime at, ZoneId zone) implements Answer {

        public ZonedDateTime zoned() {
            return at.atZone(zone);
        }

        /** Whether clocks in the zone show this time at all. */
        public boolean exists() {
            return !zone.getRules().getValidOffsets(at).isEmpty();
        }
    }

    record Flag(boolean yes) implements Answer {}

    record Choice(OptionKey option) implements Answer {}

    record Choices(List<OptionKey> options) implements Answer {

        public Choices {
            options = List.copyOf(options);
        }
    }

    record Count(int value) implements Answer {}

    /** An amount of money; {@code currency} is the ISO 4217 code. */
    record Amount(BigDecimal value, String currency) implements Answer {}

    record StateRef(State state) implements Answer {}

    record States(List<State> states) implements Answer {

        public States {
            states = List.copyOf(states);
        }
    }

    record LanguageRef(Language language) implements Answer {}

    record Languages(List<Language> languages) implements Answer {

        public Languages {
            languages = List.copyOf(languages);
        }
    }

    record RowRef(RowId row) implements Answer {}

    record RowRefs(List<RowId> rows) implements Answer {

        public RowRefs {
            rows = List.copyOf(rows);
        }
    }

    record Rows(List<Row> rows) implements Answer {

        public Rows {
            rows = List.copyOf(rows);
        }

        public Optional<Row> row(RowId id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }
    }

    record Row(RowId id, Answers answers) {}
}
