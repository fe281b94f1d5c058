package org.rogatory.signing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.rogatory.shared.ui.EnterKey;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.signing.Asked;
import org.rogatory.signing.RemoteSigning;
import org.rogatory.signing.RemoteStep;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;

import com.vaadin.flow.component.UI;
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
    private final transient RemoteSigning remote;
    private final transient Asked asked;
    private final transient Ways ways;
    private final transient List<KeyForm> forms = new ArrayList<>();
    private final transient List<Leading> leading = new ArrayList<>();
    private final ErrorSummary problems = new ErrorSummary();
    /** The number of a form, and after the last form those of the ways that lead away. */
    private final RadioButtonGroup<Integer> where = new RadioButtonGroup<>();
    private final Div fields = new Div();
    private final Button act;

    /** A way that leads away from this page: what is said of it, the button, and what happens; a problem is said here. */
    private record Leading(String label, String how, String act, Supplier<Optional<String>> go) {}

    SignDialog(RoundDesk desk, Round round, Slot slot, String name, Ways ways) {
        this.signing = desk.signing();
        this.remote = desk.remote();
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
        forms.forEach(form -> form.secret().ifPresent(secret -> EnterKey.clicks(secret, act)));
        remote.services().forEach(service -> leading.add(remote(service)));
        leading.add(outside());
        choices();
        var progress = new Div(new Paragraph(getTranslation("signing.progress")));
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        var stack = new Div(problems, where, fields, progress);
        stack.addClassName("stacked");
        add(stack);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        act.addClassName("signs"); // while it is shut off, the words on progress are seen
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), act);
    }

    private Leading outside() {
        return new Leading(getTranslation("signing.key.OUTSIDE"), getTranslation("signing.outside.how"),
                getTranslation("signing.outside.act"),
                () -> {
                    close();
                    ways.outside().run();
                    return Optional.empty();
                });
    }

    private Leading remote(String service) {
        return new Leading(getTranslation("signing.key.REMOTE", service), getTranslation("signing.remote.how", service),
                getTranslation("signing.remote.act", service), () -> switch (remote.begin(asked, service)) {
                    case RemoteStep.Visit(_, var address) -> {
                        UI.getCurrent().getPage().setLocation(address);
                        yield Optional.empty();
                    }
                    case RemoteStep.Ended(_, RoundOutcome.Refused(var key, var arguments)) ->
                        Optional.of(getTranslation(key, arguments.toArray()));
                    case RemoteStep other -> throw new IllegalStateException("no way to begin: " + other);
                });
    }

    private void choices() {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < forms.size() + leading.size(); i++) {
            numbers.add(i);
        }
        var words = act.getText();
        where.setLabel(getTranslation("signing.key"));
        where.setItems(numbers);
        where.setItemLabelGenerator(
                number -> form(number).map(form -> getTranslation(form.labelKey())).orElseGet(() -> away(number).label()));
        where.addValueChangeListener(change -> {
            fields.removeAll();
            form(change.getValue()).ifPresentOrElse(form -> form.fields().ifPresent(fields::add),
                    () -> fields.add(new Paragraph(away(change.getValue()).how())));
            act.setText(form(change.getValue()).isPresent() ? words : away(change.getValue()).act());
        });
        where.setValue(forms.size() - 1);
    }

    private Optional<KeyForm> form(int number) {
        return number < forms.size() ? Optional.of(forms.get(number)) : Optional.empty();
    }

    private Leading away(int number) {
        return leading.get(number - forms.size());
    }

    private void act() {
        problems.clear();
        form(where.getValue()).ifPresentOrElse(this::sign, () -> away(where.getValue()).go().get()
                .ifPresent(problem -> problems.show(List.of(new ErrorSummary.Problem.Plain(problem)))));
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
