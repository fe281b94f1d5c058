package org.rogatory.signing.ui;

import java.util.Arrays;
import java.util.List;

import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.signing.Round;
import org.rogatory.signing.Signed;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;

/** The act of signing: where the key is, then the one button that names the act. Key file and password live for this signature only. */
final class SignDialog extends Dialog {

    private enum Key {
        FILE, DEMONSTRATION
    }

    private final transient SigningRound signing;
    private final transient FinalisedDocument document;
    private final transient Slot slot;
    private final SerializableConsumer<Round> done;
    private final ErrorSummary problems = new ErrorSummary();
    private final RadioButtonGroup<Key> where = new RadioButtonGroup<>();
    private final KeyFileUpload file = new KeyFileUpload();
    private final PasswordField password = new PasswordField();

    SignDialog(SigningRound signing, FinalisedDocument document, Slot slot, SerializableConsumer<Round> done) {
        this.signing = signing;
        this.document = document;
        this.slot = slot;
        this.done = done;
        setHeaderTitle(getTranslation("signing.dialog.title", document.shortCode()));
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> forgetUnlessOpen(change.isOpened()));
        prepare();
        var progress = new Div(new Paragraph(getTranslation("signing.progress")));
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        var fields = new Div(problems, where, file, password, progress);
        fields.addClassName("stacked");
        add(fields);
        var sign = new Button(getTranslation("signing.act", slot.signatory(), SlotWords.state(slot)), click -> sign(click.getSource()));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), sign);
    }

    private void prepare() {
        var demonstration = signing.hasDemonstrationKey();
        where.setLabel(getTranslation("signing.key"));
        where.setItems(demonstration ? List.of(Key.FILE, Key.DEMONSTRATION) : List.of(Key.FILE));
        where.setItemLabelGenerator(key -> getTranslation("signing.key." + key));
        where.addValueChangeListener(change -> showFields());
        password.setLabel(getTranslation("signing.key.password"));
        password.setHelperText(getTranslation("signing.key.notKept"));
        password.setAutocomplete(Autocomplete.OFF);
        password.setMaxLength(256);
        where.setValue(demonstration ? Key.DEMONSTRATION : Key.FILE);
        showFields();
    }

    private void showFields() {
        var fromFile = where.getValue() == Key.FILE;
        file.setVisible(fromFile);
        password.setVisible(fromFile);
    }

    private void sign(Button button) {
        problems.clear();
        if (where.getValue() == Key.FILE && file.isEmpty()) {
            problems.show(List.of(new ErrorSummary.Problem.OnPage(getTranslation("signing.key.missing"), file)));
        } else {
            tell(where.getValue() == Key.FILE ? signWithFile() : signing.signWithDemonstrationKey(document.id(), slot.name()));
        }
        button.setEnabled(true);
    }

    private Signed signWithFile() {
        var secret = password.getValue().toCharArray();
        try {
            return signing.signWithFile(document.id(), slot.name(), file.content(), secret);
        } finally {
            Arrays.fill(secret, '\0');
            password.clear();
        }
    }

    private void tell(Signed outcome) {
        switch (outcome) {
            case Signed.Done(var round) -> {
                close();
                done.accept(round);
            }
            case Signed.Refused(var key, var arguments) ->
                problems.show(List.of(new ErrorSummary.Problem.Plain(getTranslation(key, arguments.toArray()))));
        }
    }

    private void forgetUnlessOpen(boolean open) {
        if (!open) {
            file.forget();
            password.clear();
        }
    }
}
