package org.rogatory.shared.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.component.UI;

/** Dates and times as the reader writes them, in the reader's zone, which is always named. */
public final class Moments {

    private Moments() {
    }

    /** For example {@code 23 Nov 2026, 14:32 CET}. */
    public static String dateTime(Instant moment) {
        return format("d MMM uuuu, HH:mm z", moment);
    }

    /** For example {@code 14:32:07}, for what happened just now. */
    public static String time(Instant moment) {
        return format("HH:mm:ss", moment);
    }

    /** For example {@code 17 May 2028}. */
    public static String date(LocalDate day) {
        var locale = locale();
        return locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** A time as it was given, with its own zone: {@code 28 Sep 2026, 00:58:07 UTC}. */
    public static String local(LocalDateTime at, ZoneId zone) {
        var pattern = at.getSecond() == 0 ? "d MMM uuuu, HH:mm" : "d MMM uuuu, HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(at) + " " + zone.getId();
    }

    /** For example {@code April 1971}. */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    private static String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(moment.atZone(zone()));
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static ZoneId zone() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        var id = details == null ? null : details.getTimeZoneId();
        return id == null ? ZoneOffset.UTC : known(id);
    }

    /** A browser may name a zone that this Java does not know yet. */
    private static ZoneId known(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
