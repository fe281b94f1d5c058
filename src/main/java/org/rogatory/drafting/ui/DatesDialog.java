package org.rogatory.drafting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.calendar.CalendarFile;
import org.rogatory.calendar.DateTexts;
import org.rogatory.calendar.KeyDate;
import org.rogatory.calendar.KeyDates;
import org.rogatory.drafting.DraftView;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.FileDelivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The days that a draft makes matter, with how long until then, and as a file for one's calendar. */
final class DatesDialog extends Dialog {

    private static final DateTexts TEXTS = new DateTexts(Language.ENGLISH);

    DatesDialog(DraftView draft, Topics topics, Clock clock) {
        setHeaderTitle(getTranslation("dates.title"));
        setWidth("min(44rem, 100%)");
        var dates = KeyDates.of(draft.interview().relevantAnswers());
        if (dates.isEmpty()) {
            add(new Paragraph(getTranslation("dates.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("dates");
            dates.forEach(date -> list.add(item(date, topics, LocalDate.now(clock))));
            add(list, download(draft, dates, clock));
        }
        getFooter().add(new Button(getTranslation("app.close"), click -> close()));
    }

    /** The next day that matters, such as "15 January 2027, in 52 days: deadline given to the requested State". */
    static Optional<String> next(DraftView draft, LocalDate today) {
        return KeyDates.of(draft.interview().relevantAnswers()).stream().filter(date -> !date.day().isBefore(today)).findFirst()
                .map(date -> TEXTS.when(date) + ", " + TEXTS.untilThen(date, today) + ": " + TEXTS.what(date));
    }

    private ListItem item(KeyDate date, Topics topics, LocalDate today) {
        var when = new Span(getTranslation("dates.when", TEXTS.when(date), TEXTS.untilThen(date, today)));
        when.addClassName("quiet");
        var what = new Anchor(topics.address(date.field()), TEXTS.what(date));
        var item = new ListItem(new Div(what), when);
        if (!date.source().isEmpty()) {
            var source = new Span(getTranslation("review.source", date.source()));
            source.addClassName("quiet");
            item.add(new Div(source));
        }
        return item;
    }

    private Anchor download(DraftView draft, List<KeyDate> dates, Clock clock) {
        var summary = draft.summary();
        var name = FileDelivery.fileName(summary.reference().isEmpty() ? summary.title() : summary.reference(), "ics");
        var file = new Anchor(FileDelivery.attachment(name, FileDelivery.CALENDAR, () -> CalendarFile.of(dates, summary.id().toString(),
                summary.title(), summary.reference(), Language.ENGLISH, clock.instant())), getTranslation("dates.download"));
        file.addClassName("button-link");
        file.setId("dates-download");
        return file;
    }
}
