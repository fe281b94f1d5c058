package org.rogatory.signing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Round;
import org.rogatory.signing.RoundKeeping;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableBiConsumer;

/** The plan of a round: at which step each signs, where one of several suffices, and until when. */
final class PlanDialog extends Composite<ActDialog> {

    private static final String TEXTS = "signing.plan";

    private final transient RoundKeeping keeping;
    private final transient Round round;
    private final SerializableBiConsumer<Round, String> changed;
    private final transient List<Line> lines = new ArrayList<>();

    private record Line(Slot slot, IntegerField step, Checkbox oneOf, DatePicker due) {}

    PlanDialog(RoundKeeping keeping, Round round, SerializableBiConsumer<Round, String> changed) {
        this.keeping = keeping;
        this.round = round;
        this.changed = changed;
        round.slots().stream().filter(PlanDialog::isOpen).forEach(this::line);
    }

    @Override
    protected ActDialog initContent() {
        return new ActDialog(TEXTS, changed).act(this::save);
    }

    void open() {
        getContent().open();
    }

    private static boolean isOpen(Slot slot) {
        return slot.slotState() != SlotState.SIGNED && slot.slotState() != SlotState.ELSEWHERE;
    }

    private void line(Slot slot) {
        var name = new Span(slot.party().signatory() + ", " + SlotWords.state(slot));
        name.addClassName("slot-name");
        var step = new IntegerField(getTranslation("signing.plan.stepLabel"));
        step.setMin(1);
        step.setMax(99);
        step.setStepButtonsVisible(true);
        step.setValue(slot.plan().step());
        step.setEnabled(round.may().plans());
        var oneOf = new Checkbox(getTranslation("signing.plan.oneOf"), slot.plan().choice().isPresent());
        oneOf.setEnabled(round.may().plans());
        var due = new DatePicker(getTranslation("signing.plan.due"));
        due.setClearButtonVisible(true);
        due.setAutoOpen(false);
        due.setI18n(new DatePicker.DatePickerI18n().setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1));
        slot.plan().due().ifPresent(due::setValue);
        var fields = new Div(step, oneOf, due);
        fields.addClassName("plan-fields");
        var line = new Div(name, fields);
        line.addClassName("plan-line");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", slot.party().signatory());
        lines.add(new Line(slot, step, oneOf, due));
        getContent().add(line);
    }

    private Optional<RoundOutcome> save() {
        var missing = lines.stream().filter(line -> line.step().getValue() == null).findFirst();
        if (missing.isPresent()) {
            getContent().complain(getTranslation("signing.plan.step", missing.get().slot().party().signatory(), 99));
            return Optional.empty();
        }
        return Optional.of(keeping.plan(round.document().id(), lines.stream().map(PlanDialog::planned).toList()));
    }

    /** Of the slots of one step that are ticked, one suffices: the step is the name of the choice. */
    private static PlannedSlot planned(Line line) {
        var step = line.step().getValue();
        return new PlannedSlot(line.slot().name(), step, line.oneOf().getValue() ? Optional.of(step) : Optional.empty(),
                Optional.ofNullable(line.due().getValue()));
    }
}
