package org.rogatory.advice.ui.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The sources of a page, each once, by the number under which the statements name it: paper has no popovers. */
public final class Footnotes {

    private record Note(String source, Optional<String> asOf, Optional<LocalDate> checkedOn, Proof.Sureness sureness) {}

    private final Map<Note, Integer> numbers = new LinkedHashMap<>();

    public int number(Proof proof) {
        return numbers.computeIfAbsent(new Note(proof.source(), proof.asOf(), proof.checkedOn(), proof.sureness()),
                _ -> numbers.size() + 1);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    public OrderedList list() {
        var list = new OrderedList();
        list.addClassName("footnotes");
        numbers.keySet().stream().map(note -> item(note, list)).forEach(list::add);
        return list;
    }

    private static ListItem item(Note note, OrderedList list) {
        var text = new StringBuilder(note.source());
        note.asOf().ifPresent(date -> text.append(", ")
                .append(Character.isDigit(date.charAt(0)) ? list.getTranslation("law.source.asOf", date) : date));
        note.checkedOn().ifPresent(day -> text.append("; ").append(list.getTranslation("law.source.checked", Moments.date(day))));
        var item = new ListItem(new Span(text + (note.sureness() == Proof.Sureness.VERIFIED ? "" : "; ")));
        if (note.sureness() != Proof.Sureness.VERIFIED) {
            var mark = new Span(list.getTranslation("law.sureness." + note.sureness()));
            mark.addClassName("unsure");
            item.add(mark);
        }
        return item;
    }
}
