package org.rogatory.signing.ui;

import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.shared.ui.LabelledSelect;
import org.rogatory.signing.Asked;
import org.rogatory.signing.Handed;
import org.rogatory.signing.Round;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;

/** What the reader can do about a signature they are asked for: sign it, here or outside, decline it, or pass it on. */
final class SlotActs extends Composite<Div> {

    /** What follows an act: a signature is announced, of anything else it is said what was done. */
    record After(SerializableConsumer<Round> signed, SerializableBiConsumer<Round, String> changed) {}

    private final transient RoundDesk desk;
    private final transient Round round;
    private final transient Slot slot;
    private final transient Account reader;
    private final transient After after;
    private final Complaint problem = new Complaint();

    SlotActs(RoundDesk desk, Round round, Slot slot, Account reader, After after) {
        this.desk = desk;
        this.round = round;
        this.slot = slot;
        this.reader = reader;
        this.after = after;
        if (slot.slotState() == SlotState.TURN && !elsewhere()) {
            turn();
        } else if (slot.slotState() == SlotState.TURN) {
            getContent().add(new Paragraph(getTranslation("signing.refused.away")));
        } else if (slot.slotState() == SlotState.WAITING) {
            getContent().add(new Paragraph(getTranslation("signing.notYet." + round.state())), actions());
        }
        getContent().add(problem);
    }

    private boolean elsewhere() {
        return round.slots().stream().flatMap(each -> each.out().stream()).anyMatch(out -> out.kind() == Slot.OutKind.COUNTERPART);
    }

    private void turn() {
        getContent().add(new Paragraph(getTranslation("signing.compare", round.document().shortCode())));
        if (slot.out().filter(Slot.Out::mine).isPresent()) {
            getContent().add(new OutsidePanel(desk.outside(), round, slot, after.signed(), after.changed()));
        }
        var actions = actions();
        actions.addComponentAsFirst(sign());
        getContent().add(actions);
    }

    private Button sign() {
        var name = SlotWords.signer(slot, reader.fullName());
        var button = new Button(getTranslation("signing.act", name, SlotWords.state(slot)),
                click -> new SignDialog(desk, round, slot, name, new SignDialog.Ways(after.signed(), this::outside)).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div actions() {
        var actions = new Div(new Button(getTranslation("signing.delegate"), click -> delegate()),
                new Button(getTranslation("signing.decline"), click -> decline()));
        actions.addClassName("actions");
        return actions;
    }

    private void outside() {
        switch (desk.outside().release(new Asked(round.document().id(), slot.name(), round.currentSha256()))) {
            case Handed.Out(_, var now) -> after.changed().accept(now, getTranslation("signing.outside.done"));
            case Handed.Refused(var key, var arguments) -> problem.say(getTranslation(key, arguments.toArray()));
        }
    }

    private void decline() {
        ActDialog.withReason("signing.decline", after.changed(), why -> desk.signing().decline(round.document().id(), slot.name(), why),
                round.document().title()).open();
    }

    private void delegate() {
        var dialog = new ActDialog("signing.delegate", after.changed(), SlotWords.state(slot));
        var colleagues = desk.signing().delegates(round.document().id(), slot.name());
        if (colleagues.isEmpty()) {
            dialog.add(new Paragraph(getTranslation("signing.delegate.nobody", reader.authorityName())));
            dialog.getFooter().add(new Button(getTranslation("app.close"), click -> dialog.close()));
            dialog.open();
            return;
        }
        var to = new LabelledSelect<Account>();
        to.setLabel(getTranslation("signing.delegate.to"));
        to.setItems(colleagues);
        to.setItemLabelGenerator(Account::fullName);
        to.setWidthFull();
        dialog.add(to);
        dialog.act(() -> {
            if (to.getValue() == null) {
                dialog.complain(getTranslation("signing.delegate.choose"));
                return Optional.empty();
            }
            return Optional.of(desk.signing().delegate(round.document().id(), slot.name(), to.getValue().id()));
        }).open();
    }
}
