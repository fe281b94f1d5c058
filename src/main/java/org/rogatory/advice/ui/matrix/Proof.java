package org.rogatory.advice.ui.matrix;

import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Where a statement was read and how sure it is, ready to be shown.
 *
 * @param source    the list, text or page; shown as it stands in the data
 * @param asOf      the date of that list; later changes are not in it
 * @param checkedOn when somebody looked; empty for what nobody confirmed
 * @param confirm   the page on which the reader can confirm or correct the statement, for those who may
 */
public record Proof(String source, Optional<String> asOf, Optional<LocalDate> checkedOn, Sureness sureness, Optional<String> confirm) {

    /** How far a statement can be relied on. */
    public enum Sureness {
        VERIFIED, UNVERIFIED, UNKNOWN
    }

    /** The same source, of which it is not known what it says on the point. */
    public Proof unknown() {
        return new Proof(source, Optional.empty(), Optional.empty(), Sureness.UNKNOWN, confirm);
    }

    public boolean isSure() {
        return sureness == Sureness.VERIFIED;
    }

    /** The popover behind a statement. */
    public Div note(String statement, String title) {
        var note = new Div(new Paragraph(statement));
        note.addClassName("source-note");
        if (!title.isEmpty()) {
            note.add(new Paragraph(title));
        }
        note.add(new Paragraph(note.getTranslation("law.note.source", source)));
        asOf.ifPresent(date -> note.add(new Paragraph(note.getTranslation("law.note.asOf", date))));
        note.add(new Paragraph(checkedOn.filter(_ -> isSure()).map(day -> note.getTranslation("law.note.checked", Moments.date(day)))
                .orElseGet(() -> note.getTranslation("law.note." + sureness))));
        confirm.ifPresentOrElse(address -> note.add(new Anchor(address, note.getTranslation("law.note.confirm"))), () -> {
            if (!isSure()) {
                note.add(new Paragraph(note.getTranslation("law.note.ask")));
            }
        });
        return note;
    }
}
