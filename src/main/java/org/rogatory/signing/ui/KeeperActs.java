package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.signing.Handed;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.OutKind;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;

/** What the approver can do with the round as a whole: plan it, have it signed on another installation, withdraw it. */
final class KeeperActs extends Composite<Div> {

    private static final String ZIP = "application/zip";

    private final transient RoundDesk desk;
    private final transient Round round;
    private final SerializableBiConsumer<Round, String> changed;
    private final Div file = new Div();

    /** @param tookIn what to do when signatures came back from elsewhere */
    KeeperActs(RoundDesk desk, Round round, SerializableConsumer<Round> tookIn, SerializableBiConsumer<Round, String> changed) {
        this.desk = desk;
        this.round = round;
        this.changed = changed;
        var actions = new Div(new Button(getTranslation("signing.plan"), click -> new PlanDialog(desk.keeping(), round, changed).open()));
        actions.addClassName("actions");
        Optional<Slot> away = round.slots().stream().filter(KeeperActs::isAway).findFirst();
        if (away.isEmpty()) {
            actions.add(new Button(getTranslation("signing.export"), click -> export()));
        }
        actions.add(new Button(getTranslation("signing.withdraw"), click -> withdraw()));
        getContent().addClassName("keeper-acts");
        getContent().add(new H3(getTranslation("signing.keep")), actions, file);
        away.ifPresent(slot -> returning(slot, tookIn));
    }

    private static boolean isAway(Slot slot) {
        return slot.out().filter(out -> out.kind() == OutKind.COUNTERPART).isPresent();
    }

    private void withdraw() {
        ActDialog.withReason("signing.withdraw", changed, why -> desk.keeping().withdraw(round.document().id(), why),
                round.document().title()).open();
    }

    private void export() {
        var dialog = new ActDialog("signing.export", changed);
        var slots = new CheckboxGroup<String>();
        slots.setLabel(getTranslation("signing.export.slots"));
        List<String> names = desk.counterparts().exportable(round.document().id());
        slots.setItems(names);
        slots.setItemLabelGenerator(this::named);
        slots.setValue(Set.copyOf(round.slots().stream().filter(slot -> slot.holding().people().isEmpty()).map(Slot::name)
                .filter(names::contains).toList()));
        slots.addThemeName("vertical");
        dialog.add(slots);
        dialog.act(() -> switch (desk.counterparts().export(round.document().id(),
                names.stream().filter(slots.getValue()::contains).toList())) {
            case Handed.Out(var packed, var after) -> {
                hand(packed);
                yield Optional.of(new RoundOutcome.Done(after));
            }
            case Handed.Refused(var key, var arguments) -> Optional.of(new RoundOutcome.Refused(key, arguments));
        }).open();
    }

    /** The package goes to the browser at once; the page that is drawn anew says what to do with it. */
    private void hand(byte[] packed) {
        var name = FileDelivery.fileName(round.document().title(), "zip");
        var anchor = new Anchor(FileDelivery.attachment(name, ZIP, () -> packed), "");
        anchor.getElement().setAttribute("download", name);
        anchor.getStyle().set("display", "none");
        getUI().ifPresent(ui -> ui.add(anchor));
        anchor.getElement().callJsFunction("click");
    }

    private String named(String name) {
        return round.slots().stream().filter(slot -> slot.name().equals(name)).findFirst()
                .map(slot -> getTranslation("signing.candidate", slot.party().signatory(), slot.party().name())).orElse(name);
    }

    private void returning(Slot away, SerializableConsumer<Round> tookIn) {
        var self = new FileTaking[1];
        self[0] = new FileTaking("signing.return", new String[]{".pdf", FileDelivery.PDF},
                pdf -> desk.counterparts().bringBack(round.document().id(), pdf), (RoundOutcome outcome) -> {
                    switch (outcome) {
                        case RoundOutcome.Done(var after) -> tookIn.accept(after);
                        case RoundOutcome.Refused(var key, var arguments) ->
                            self[0].complain(getTranslation(key, arguments.toArray()));
                    }
                });
        var back = new Button(getTranslation("signing.return.takeBack"), click -> {
            switch (desk.outside().takeBack(round.document().id(), away.name())) {
                case RoundOutcome.Done(var after) -> changed.accept(after, getTranslation("signing.return.takenBack"));
                case RoundOutcome.Refused(var key, var arguments) -> self[0].complain(getTranslation(key, arguments.toArray()));
            }
        });
        file.add(new Paragraph(getTranslation("signing.return.intro")), self[0], back);
        file.addClassName("outside");
    }
}
