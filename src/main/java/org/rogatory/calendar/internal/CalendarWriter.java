package org.rogatory.calendar.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes iCalendar (RFC 5545). Moments are written in universal time: a file without rules of zones means the same everywhere and always. */
public final class CalendarWriter {

    private static final Period A_WEEK_BEFORE = Period.ofDays(-7);
    private static final Duration A_DAY_BEFORE = Duration.ofDays(-1);

    /** @param identity the same for the same date of the same document */
    public record Entry(String identity, LocalDate day, Optional<ZonedDateTime> moment, String summary, String description) {}

    private CalendarWriter() {
    }

    public static byte[] write(List<Entry> entries, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rogatory//Dates of a document//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Private and not taking up time: it is a reminder, and its title may tell of a case. */
    private static VEvent event(Entry entry, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(UUID.nameUUIDFromBytes(entry.identity().getBytes(StandardCharsets.UTF_8)).toString()));
        event.add(new DtStamp(now));
        entry.moment().ifPresentOrElse(at -> event.add(new DtStart<>(at.toInstant())), () -> event.add(new DtStart<>(entry.day())));
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        var alarm = entry.moment().isPresent() ? new VAlarm(A_DAY_BEFORE) : new VAlarm(A_WEEK_BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(entry.summary()));
        event.add(alarm);
        return event;
    }
}
