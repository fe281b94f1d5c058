package org.rogatory.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

import org.rogatory.shared.Language;

/** Dates that matter as words for people. */
public final class DateTexts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final Locale locale;
    private final ResourceBundle messages;

    public DateTexts(Language language) {
        this.locale = language.locale();
        this.messages = ResourceBundle.getBundle("messages.dates", locale, DateTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** What happens then, such as "Measure 2: return of the person to custody". */
    public String what(KeyDate date) {
        String what = messages.getString("date." + date.kind());
        return date.measure().isPresent() ? text("date.measure", date.measure().getAsInt(), what) : what;
    }

    /** The day, and with a time of day also the moment in universal time. */
    public String when(KeyDate date) {
        return date.moment().map(at -> {
            var here = DateTimeFormatter.ofPattern(messages.getString("date.moment.pattern"), locale).format(at);
            return at.getOffset().equals(ZoneOffset.UTC) ? here : text("date.moment", here, universal(at, date.day()));
        }).orElseGet(() -> day(date.day()));
    }

    /** How long until then, such as "in 12 days" or "12 days ago". */
    public String untilThen(KeyDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date.day());
        return days == 0 ? messages.getString("date.today") : text(days > 0 ? "date.in" : "date.ago", Math.abs(days));
    }

    /** A sentence that stands beside the date in a calendar: which document, and the article. */
    public String about(KeyDate date, String title, String reference) {
        String document = reference.isEmpty() ? title : text("date.document", title, reference);
        return date.source().isEmpty() ? document : text("date.about", document, date.source());
    }

    private String universal(ZonedDateTime at, LocalDate day) {
        ZonedDateTime universal = at.withZoneSameInstant(ZoneOffset.UTC);
        String time = DateTimeFormatter.ofPattern(messages.getString("date.time.pattern"), locale).format(universal);
        return universal.toLocalDate().equals(day) ? time : text("date.otherDay", time, day(universal.toLocalDate()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.getString("date.day.pattern"), locale).format(day);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
