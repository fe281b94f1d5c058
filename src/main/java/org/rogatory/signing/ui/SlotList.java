package org.rogatory.signing.ui;

import java.util.Locale;

import org.rogatory.account.Account;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** The signatures of a document in their order, each with person, office, state and, once given, what its check said. */
final class SlotList extends OrderedList {

    private final transient SigningRound signing;
    private final transient Round round;
    private final boolean assigns;
    private final transient Runnable changed;

    SlotList(SigningRound signing, Round round, boolean assigns, Runnable changed) {
        this.signing = signing;
        this.round = round;
        this.assigns = assigns;
        this.changed = changed;
        addClassName("slots");
        round.slots().stream().map(this::item).forEach(this::add);
    }

    private ListItem item(Slot slot) {
        var name = new Span(slot.signatory());
        name.addClassName("slot-name");
        var head = new Div(name, state(slot));
        head.addClassName("row-title");
        var office = new Div(slot.office());
        var party = new Div(getTranslation("signing.for", slot.partyName()));
        party.addClassName("quiet");
        var item = new ListItem(head, office, party, particulars(slot));
        item.addClassName("slot-" + slot.slotState().name().toLowerCase(Locale.ROOT));
        if (slot.slotState() == SlotState.TURN) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Span state(Slot slot) {
        var state = new Span(getTranslation("signing.slot." + slot.slotState()));
        state.addClassNames("tag", "tag-" + slot.slotState().name().toLowerCase(Locale.ROOT));
        return state;
    }

    private Component particulars(Slot slot) {
        return switch (slot.slotState()) {
            case SIGNED -> signed(slot);
            case TURN -> open(slot, getTranslation("signing.slot.since", Moments.dateTime(SigningWaits.since(round))));
            case WAITING -> open(slot, "");
        };
    }

    private Div signed(Slot slot) {
        var box = new Div();
        slot.signedAt().ifPresent(at -> box.add(new Paragraph(getTranslation("signing.slot.signedAt", Moments.dateTime(at)))));
        slot.verdict().ifPresent(verdict -> box.add(new Paragraph(getTranslation("signing.verdict." + verdict))));
        slot.certificateIssuer()
                .ifPresent(issuer -> box.add(new Paragraph(getTranslation("signing.slot.issuer", SlotWords.issuer(issuer)))));
        return box;
    }

    private Div open(Slot slot, String since) {
        var box = new Div();
        if (!since.isEmpty()) {
            box.add(new Paragraph(since));
        }
        box.add(assigns
                ? assignment(slot)
                : new Paragraph(slot.assignedTo().map(person -> getTranslation("signing.assigned", person))
                        .orElse(getTranslation("signing.unassigned"))));
        return box;
    }

    private Select<Account> assignment(Slot slot) {
        var people = new Select<Account>();
        people.setLabel(getTranslation("signing.assign", SlotWords.state(slot)));
        people.setItems(signing.candidates(round.document().id(), slot.name()));
        people.setItemLabelGenerator(person -> getTranslation("signing.candidate", person.fullName(), person.authorityName()));
        people.setPlaceholder(getTranslation("signing.unassigned"));
        people.setWidthFull();
        people.getListDataView().getItems().filter(person -> slot.assignedTo().filter(person.fullName()::equals).isPresent()).findFirst()
                .ifPresent(people::setValue);
        people.addValueChangeListener(change -> {
            signing.assign(round.document().id(), slot.name(), change.getValue().id());
            changed.run();
        });
        return people;
    }
}
