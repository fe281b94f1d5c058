package org.rogatory.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

import org.rogatory.shared.FieldPath;

/**
 * A day that somebody has to keep in view.
 *
 * @param kind    what it is; the key of its words in the language files is {@code date.KIND}
 * @param day     in the zone of {@code moment}, if there is one
 * @param moment  when the time of day matters
 * @param field   the answer from which it follows
 * @param measure the number of the measure in the document, if it is about one
 * @param source  the article that makes it matter, or empty
 */
public record KeyDate(String kind, LocalDate day, Optional<ZonedDateTime> moment, FieldPath field, OptionalInt measure, String source)
        implements
            Comparable<KeyDate> {

    private static final Comparator<KeyDate> ORDER = Comparator.comparing(KeyDate::day)
            .thenComparing(date -> date.moment().map(at -> at.toInstant().toEpochMilli()).orElse(Long.MIN_VALUE))
            .thenComparing(KeyDate::kind).thenComparing(date -> date.field().toString());

    @Override
    public int compareTo(KeyDate other) {
        return ORDER.compare(this, other);
    }
}
