package org.rogatory.signing.ui;

import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.account.UserId;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundKeeping;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Holder;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Whom the approver asks to sign; several, when any one of them may. After a decline a button asks again, so that nobody is asked by accident. */
final class SignatoryField extends Composite<Div> {

    private final transient RoundKeeping keeping;
    private final transient Round round;
    private final transient Slot slot;
    private final SerializableConsumer<Round> changed;
    private final MultiSelectComboBox<Account> people = new MultiSelectComboBox<>();
    private final Paragraph problem = new Paragraph();

    SignatoryField(RoundKeeping keeping, Round round, Slot slot, SerializableConsumer<Round> changed) {
        this.keeping = keeping;
        this.round = round;
        this.slot = slot;
        this.changed = changed;
        List<UserId> asked = slot.holding().people().stream().map(Holder::person).toList();
        List<Account> candidates = keeping.candidates(round.document().id(), slot.name());
        people.setLabel(getTranslation("signing.assign", SlotWords.state(slot)));
        people.setItemLabelGenerator(person -> getTranslation("signing.candidate", person.fullName(), person.authorityName()));
        people.setItems(candidates);
        people.setPlaceholder(getTranslation("signing.unassigned"));
        people.setWidthFull();
        people.setValue(candidates.stream().filter(person -> asked.contains(person.id())).toList());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("signatory-field");
        getContent().add(people, problem);
        if (slot.slotState() == SlotState.DECLINED) {
            getContent().add(new Button(getTranslation("signing.askAgain"), click -> assign()));
        } else {
            people.addValueChangeListener(change -> assign());
        }
    }

    /** Where whoever chooses by keyboard goes on: each choice draws the page anew. */
    void focus() {
        people.focus();
    }

    private void assign() {
        var chosen = people.getValue().stream().map(Account::id).toList();
        switch (keeping.assign(round.document().id(), slot.name(), chosen)) {
            case RoundOutcome.Done(var after) -> changed.accept(after);
            case RoundOutcome.Refused(var key, var arguments) -> {
                problem.setText(getTranslation(key, arguments.toArray()));
                problem.setVisible(true);
            }
        }
    }
}
