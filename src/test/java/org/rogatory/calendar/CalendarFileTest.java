package org.rogatory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Language;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final KeyDate DEADLINE = new KeyDate("deadline", LocalDate.of(2027, 1, 15), Optional.empty(), FieldPath.of("deadline"),
            OptionalInt.empty(), "UNTOC 18(24), UNCAC 46(24)");
    private static final ZonedDateTime HEARING_AT = ZonedDateTime.of(2027, 2, 3, 10, 30, 0, 0, ZoneId.of("Europe/Riga"));
    private static final KeyDate HEARING = new KeyDate("video-hearing", LocalDate.of(2027, 2, 3), Optional.of(HEARING_AT),
            FieldPath.of("items"), OptionalInt.of(2), "");

    @Test
    void carriesDaysAsDaysAndMomentsInUniversalTime() throws Exception {
        List<VEvent> events = events(file(DEADLINE, HEARING));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst().<Temporal>getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(events.getLast().<Temporal>getStartDate().orElseThrow().getDate()).hasToString("2027-02-03T08:30Z");
        assertThat(text(events.getFirst(), Property.SUMMARY)).isEqualTo("ACC/1: deadline given to the requested State");
        assertThat(text(events.getLast(), Property.SUMMARY)).isEqualTo("ACC/1: Measure 2: hearing by video link or telephone");
        assertThat(text(events.getFirst(), Property.DESCRIPTION)).isEqualTo("Request, ACC/1. Rule: UNTOC 18(24), UNCAC 46(24)");
        assertThat(text(events.getFirst(), Property.CLASS)).isEqualTo("PRIVATE");
    }

    @Test
    void remindsAWeekBeforeADayAndADayBeforeAMoment() {
        assertThat(new String(file(DEADLINE), StandardCharsets.UTF_8)).contains("TRIGGER:-P1W").contains("\r\n");
        assertThat(new String(file(HEARING), StandardCharsets.UTF_8)).contains("TRIGGER:-P1D");
    }

    @Test
    void keepsTheIdentityOfADateWhenItMovesSoThatTheNewFileReplacesTheOld() throws Exception {
        var moved = new KeyDate(DEADLINE.kind(), DEADLINE.day().plusDays(9), DEADLINE.moment(), DEADLINE.field(), DEADLINE.measure(),
                DEADLINE.source());

        assertThat(uid(file(moved))).isEqualTo(uid(file(DEADLINE))).isNotEqualTo(uid(file(HEARING)));
    }

    @Test
    void isAValidCalendar() throws Exception {
        assertThat(read(file(DEADLINE, HEARING)).validate(true).hasErrors()).isFalse();
    }

    private static byte[] file(KeyDate... dates) {
        return CalendarFile.of(List.of(dates), "document", "Request", "ACC/1", Language.ENGLISH, NOW);
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static List<VEvent> events(byte[] file) throws Exception {
        return read(file).getComponents(Component.VEVENT);
    }

    private static String uid(byte[] file) throws Exception {
        return text(events(file).getFirst(), Property.UID);
    }

    private static String text(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
