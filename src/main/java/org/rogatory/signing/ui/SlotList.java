package org.rogatory.signing.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Holder;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.Urgency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;

/** The signatures of a document in their order: who, in what office, in what state, since when and until when, and what came of it. */
final class SlotList extends OrderedList {

    private final transient RoundDesk desk;
    private final transient Round round;
    private final SerializableBiConsumer<Round, String> changed;
    private final SerializableBiConsumer<Round, String> named;
    private final Map<String, SignatoryField> fields = new HashMap<>();

    /** @param named what follows when somebody else is asked for the slot of this name */
    SlotList(RoundDesk desk, Round round, SerializableBiConsumer<Round, String> changed, SerializableBiConsumer<Round, String> named) {
        this.desk = desk;
        this.round = round;
        this.changed = changed;
        this.named = named;
        addClassName("slots");
        round.slots().stream().map(this::item).forEach(this::add);
    }

    private ListItem item(Slot slot) {
        var name = new Span(slot.party().signatory());
        name.addClassName("slot-name");
        var tags = new Div(tag(slot.slotState().name().toLowerCase(Locale.ROOT), "signing.slot." + slot.slotState()));
        tags.addClassName("tags");
        var head = new Div(name, tags);
        if (slot.holding().urgency() != Urgency.NONE) {
            tags.add(tag("urgent", "signing.urgency." + slot.holding().urgency()));
        }
        head.addClassName("row-title");
        var party = new Div(getTranslation("signing.for", slot.party().name()));
        party.addClassName("quiet");
        var step = new Span(String.valueOf(slot.plan().step()));
        step.addClassName("slot-step");
        step.getElement().setAttribute("aria-label", getTranslation("signing.step", slot.plan().step()));
        step.getElement().setAttribute("role", "img");
        var item = new ListItem(step, head, new Div(slot.party().office()), party);
        together(slot).forEach(item::add);
        particulars(slot).forEach(item::add);
        item.addClassName("slot-" + slot.slotState().name().toLowerCase(Locale.ROOT));
        if (slot.slotState() == SlotState.TURN) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Span tag(String look, String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassNames("tag", "tag-" + look);
        return tag;
    }

    /** With whom it is signed in any order, and whether one of several suffices. */
    private List<Paragraph> together(Slot slot) {
        if (slot.slotState() == SlotState.SIGNED || slot.slotState() == SlotState.ELSEWHERE) {
            return List.of();
        }
        var others = round.slots().stream().filter(other -> other.plan().step() == slot.plan().step() && other.order() != slot.order())
                .collect(Collectors.partitioningBy(
                        other -> slot.plan().choice().isPresent() && other.plan().choice().equals(slot.plan().choice())));
        return others.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new Paragraph(getTranslation(group.getKey() ? "signing.choice" : "signing.parallel",
                        group.getValue().stream().map(other -> other.party().signatory()).collect(Collectors.joining(", ")))))
                .toList();
    }

    private List<Component> particulars(Slot slot) {
        return switch (slot.slotState()) {
            case SIGNED -> List.of(new GivenSignature(slot));
            case TURN, WAITING, DECLINED -> List.of(open(slot));
            case NOT_NEEDED -> List.of(new Paragraph(getTranslation("signing.slot.notNeeded")));
            case ELSEWHERE -> List.of(new Paragraph(getTranslation("signing.slot.elsewhere")));
            case WITHDRAWN -> List.of();
        };
    }

    private Div open(Slot slot) {
        var box = new Div();
        slot.declined().ifPresent(said -> box.add(
                new Paragraph(getTranslation("signing.slot.declined", said.by(), Moments.dateTime(said.at()), said.why()))));
        slot.holding().since().ifPresent(since -> box.add(new Paragraph(getTranslation("signing.slot.since", Moments.dateTime(since)))));
        SlotWords.due(slot, this::getTranslation).ifPresent(due -> box.add(new Paragraph(due)));
        slot.holding().reminded().ifPresent(day -> box.add(new Paragraph(getTranslation("signing.slot.reminded", Moments.date(day)))));
        slot.out().ifPresent(out -> box.add(new Paragraph(
                getTranslation("signing.out." + out.kind(), out.by(), Moments.dateTime(out.since()))
                        + (out.stale() ? " " + getTranslation("signing.out.stale") : ""))));
        if (!round.may().keeps() || slot.holding().people().stream().anyMatch(holder -> holder.delegateOf().isPresent())) {
            box.add(people(slot));
        }
        if (round.may().keeps()) {
            box.add(whoSigns(slot));
        }
        return box;
    }

    private SignatoryField whoSigns(Slot slot) {
        var field = new SignatoryField(desk.keeping(), round, slot, after -> {
            if (slot.slotState() == SlotState.DECLINED) {
                changed.accept(after, getTranslation("signing.askAgain.done", slot.party().signatory()));
            } else {
                named.accept(after, slot.name());
            }
        });
        fields.put(slot.name(), field);
        return field;
    }

    /** Puts the reader into the field in which it is chosen who signs. */
    void focus(String slot) {
        Optional.ofNullable(fields.get(slot)).ifPresent(SignatoryField::focus);
    }

    private Paragraph people(Slot slot) {
        var people = slot.holding().people();
        if (people.isEmpty()) {
            return new Paragraph(getTranslation("signing.unassigned"));
        }
        var names = people.stream().map(this::name).collect(Collectors.joining(", "));
        return new Paragraph(getTranslation(people.size() > 1 ? "signing.assigned.any" : "signing.assigned", names));
    }

    private String name(Holder holder) {
        return holder.delegateOf().map(from -> getTranslation("signing.delegateOf", holder.fullName(), from)).orElse(holder.fullName());
    }
}
