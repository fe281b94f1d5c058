package org.rogatory.signing.ui;

import java.util.Optional;

import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.signing.KeyChoice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The key in a PKCS #12 file and the password that opens it. */
final class KeyFileForm extends Composite<Div> implements KeyForm {

    private final KeyFileUpload file = new KeyFileUpload();
    private final PasswordField password = new PasswordField();

    KeyFileForm() {
        password.setLabel(getTranslation("signing.key.password"));
        password.setHelperText(getTranslation("signing.key.notKept"));
        password.setAutocomplete(Autocomplete.OFF);
        password.setMaxLength(256);
        password.setWidthFull();
        getContent().addClassName("stacked");
        getContent().add(file, password);
    }

    @Override
    public String labelKey() {
        return "signing.key.FILE";
    }

    @Override
    public Optional<Component> fields() {
        return Optional.of(this);
    }

    @Override
    public Optional<Component> secret() {
        return Optional.of(password);
    }

    @Override
    public Optional<Problem> missing() {
        return file.isEmpty() ? Optional.of(new Problem.OnPage(getTranslation("signing.key.missing"), file)) : Optional.empty();
    }

    @Override
    public KeyChoice choice() {
        var choice = new KeyChoice.InFile(file.content(), password.getValue().toCharArray());
        password.clear();
        return choice;
    }

    @Override
    public void forget() {
        file.forget();
        password.clear();
    }
}
