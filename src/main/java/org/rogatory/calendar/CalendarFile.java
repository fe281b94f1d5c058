package org.rogatory.calendar;

import java.time.Instant;
import java.util.List;

import org.rogatory.calendar.internal.CalendarWriter;
import org.rogatory.shared.Language;

/** The dates of one document as a file (.ics) that every calendar program opens. */
public final class CalendarFile {

    private CalendarFile() {
    }

    /**
     * Entries keep their identity from file to file, so that a newer file replaces what an older one brought.
     *
     * @param document  a name for the document that no other has; it is not shown
     * @param title     shown with each date, and so is the reference
     * @param reference may be empty
     */
    public static byte[] of(List<KeyDate> dates, String document, String title, String reference, Language language, Instant now) {
        var texts = new DateTexts(language);
        return CalendarWriter.write(dates.stream().map(date -> new CalendarWriter.Entry(document + "|" + date.kind() + "|" + date.field(),
                date.day(), date.moment(), reference.isEmpty() ? texts.what(date) : reference + ": " + texts.what(date),
                texts.about(date, title, reference))).toList(), now);
    }
}
