package org.rogatory.signing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.signing.Asked;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

/** The act of signing: where the key is, then the one button that names the act. What opens the key lives for this signature only. */
final class SignDialog extends Dialog {

    /** What comes of the dialog: a signature, or the wish to sign with a program of one's own. */
    record Ways(SerializableConsumer<Round> signed, Runnable outside) {}

    private final transient SigningRound signing;
    private final transient Asked asked;
    private final transient Ways ways;
    private final transient List<KeyForm> forms = new ArrayList<>();
    private final ErrorSummary problems = new ErrorSummary();
    /** The number of a form; one more than the last stands for signing outside. */
    private final RadioButtonGroup<Integer> where = new RadioButtonGroup<>();
    private final Div fields = new Div();
    private final Button act;

    SignDialog(SigningRound signing, Round round, Slot slot, String name, Ways ways) {
        this.signing = signing;
        this.asked = new Asked(round.document().id(), slot.name(), round.currentSha256());
        this.ways = ways;
        this.act = new Button(getTranslation("signing.act", name, SlotWords.state(slot)), click -> act());
        setHeaderTitle(getTranslation("signing.dialog.title", round.document().shortCode()));
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> forgetUnlessOpen(change.isOpened()));
        forms.add(new KeyFileForm());
        if (!signing.tokens().isEmpty()) {
            forms.add(new TokenForm(signing.tokens()));
        }
        if (signing.hasDemonstrationKey()) {
            forms.add(new DemonstrationKeyForm());
        }
        choices();
        var progress = new Div(new Paragraph(getTranslation("signing.progress")));
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        var stack = new Div(problems, where, fields, progress);
        stack.addClassName("stacked");
        add(stack);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), act);
    }

    private void choices() {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i <= forms.size(); i++) {
            numbers.add(i);
        }
        var words = act.getText();
        where.setLabel(getTranslation("signing.key"));
        where.setItems(numbers);
        where.setItemLabelGenerator(
                number -> getTranslation(form(number).map(KeyForm::labelKey).orElse("signing.key.OUTSIDE")));
        where.addValueChangeListener(change -> {
            fields.removeAll();
            form(change.getValue()).ifPresentOrElse(form -> form.fields().ifPresent(fields::add),
                    () -> fields.add(new Paragraph(getTranslation("signing.outside.how"))));
            act.setText(form(change.getValue()).isPresent() ? words : getTranslation("signing.outside.act"));
        });
        where.setValue(forms.size() - 1);
    }

    private Optional<KeyForm> form(int number) {
        return number < forms.size() ? Optional.of(forms.get(number)) : Optional.empty();
    }

    private void act() {
        problems.clear();
        form(where.getValue()).ifPresentOrElse(this::sign, () -> {
            close();
            ways.outside().run();
        });
        act.setEnabled(true);
    }

    private void sign(KeyForm form) {
        var missing = form.missing();
        if (missing.isPresent()) {
            problems.show(List.of(missing.get()));
            return;
        }
        switch (signing.sign(asked, form.choice())) {
            case RoundOutcome.Done(var round) -> {
                close();
                ways.signed().accept(round);
            }
            case RoundOutcome.Refused(var key, var arguments) ->
                problems.show(List.of(new ErrorSummary.Problem.Plain(getTranslation(key, arguments.toArray()))));
        }
    }

    private void forgetUnlessOpen(boolean open) {
        if (!open) {
            forms.forEach(KeyForm::forget);
        }
    }
}
