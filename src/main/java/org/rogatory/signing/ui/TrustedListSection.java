package org.rogatory.signing.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.TrustedList;
import org.rogatory.signing.TrustedList.Particulars;
import org.rogatory.signing.TrustedListReading;
import org.rogatory.signing.TrustedLists;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;

/** The trusted lists of States: what became of each file, and reading them again. */
final class TrustedListSection extends Composite<Section> {

    private static final int LOOK_EVERY_MILLIS = 1000;

    private final transient TrustedLists lists;
    private final transient Clock clock;
    private final Button again = new Button();
    private final Paragraph state = new Paragraph();
    private final Div rows = new Div();
    private transient Registration polling = () -> {};

    TrustedListSection(TrustedLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
        rows.addClassName("row-list");
        state.getElement().setAttribute("role", "status");
        again.setText(getTranslation("trust.lists.again"));
        again.setId("read-lists");
        again.addClickListener(_ -> {
            lists.readAgain();
            refresh();
        });
        getContent().add(new H2(getTranslation("trust.lists")), new Paragraph(getTranslation("trust.lists.intro")),
                new Paragraph(getTranslation("trust.lists.where")), again, state, rows);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(-1);
    }

    /** While the lists are being read the page asks how far it is. */
    private void refresh() {
        boolean busy = lists.isBeingRead();
        again.setEnabled(!busy);
        getUI().orElseGet(UI::getCurrent).setPollInterval(busy ? LOOK_EVERY_MILLIS : -1);
        TrustedListReading reading = lists.reading();
        Instant now = clock.instant();
        long used = reading.lists().stream().filter(list -> list.isUsed(now)).count();
        String text = busy
                ? getTranslation("trust.lists.reading")
                : reading.lists().isEmpty()
                        ? getTranslation("trust.lists.none")
                        : getTranslation("trust.lists.state", reading.lists().size(), used, reading.services(now).size());
        state.setText(text);
        rows.removeAll();
        show(reading, now);
    }

    private void show(TrustedListReading reading, Instant now) {
        var list = new UnorderedList();
        reading.notes().forEach(note -> list.add(new ListItem(problem(note.in(getLocale())))));
        reading.lists().forEach(file -> list.add(item(file, now)));
        if (list.getComponentCount() > 0) {
            rows.add(list);
        }
    }

    private ListItem item(TrustedList list, Instant now) {
        boolean used = list.isUsed(now);
        var title = new Div(new H3(list.particulars().map(found -> getTranslation("trust.lists.of", found.state(getLocale()), list.file()))
                .orElse(list.file())), tag(used));
        title.addClassName("row-title");
        String sentence = list.status().in(getLocale());
        var item = new ListItem(title, used ? new Paragraph(sentence) : problem(sentence));
        list.particulars().ifPresent(found -> item.add(details(found)));
        return item;
    }

    private Span tag(boolean used) {
        var tag = new Span(getTranslation(used ? "trust.lists.used" : "trust.lists.unused"));
        tag.addClassName("tag");
        return tag;
    }

    private static Paragraph problem(String sentence) {
        var problem = new Paragraph(sentence);
        problem.addClassName("problem");
        return problem;
    }

    private Div details(Particulars found) {
        List<Component> facts = new ArrayList<>();
        facts.add(new Span(getTranslation("trust.lists.number", found.number())));
        found.issued().ifPresent(at -> facts.add(new Span(getTranslation("trust.lists.issued", Moments.dateTime(at)))));
        found.nextUpdate().ifPresent(at -> facts.add(new Span(getTranslation("trust.lists.next", Moments.dateTime(at)))));
        facts.add(new Span(found.signer().isEmpty()
                ? getTranslation("trust.lists.noSigner")
                : getTranslation("trust.lists.signer", found.signer())));
        var details = new Div(facts.toArray(Component[]::new));
        details.addClassName("row-details");
        return details;
    }
}
