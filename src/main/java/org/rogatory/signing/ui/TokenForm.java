package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;

import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.shared.ui.LabelledSelect;
import org.rogatory.signing.KeyChoice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The key on a card, token or hardware security module of this server, and the PIN that opens it. */
final class TokenForm extends Composite<Div> implements KeyForm {

    private final Select<String> token = new LabelledSelect<>();
    private final TextField key = new TextField();
    private final PasswordField pin = new PasswordField();

    TokenForm(List<String> tokens) {
        token.setLabel(getTranslation("signing.key.token"));
        token.setItems(tokens);
        token.setValue(tokens.getFirst());
        token.setVisible(tokens.size() > 1);
        token.setWidthFull();
        key.setLabel(getTranslation("signing.key.tokenKey"));
        key.setHelperText(getTranslation("signing.key.tokenKey.help"));
        key.setMaxLength(200);
        key.setWidthFull();
        pin.setLabel(getTranslation("signing.key.pin"));
        pin.setHelperText(getTranslation("signing.key.pin.notKept"));
        pin.setAutocomplete(Autocomplete.OFF);
        pin.setMaxLength(256);
        pin.setWidthFull();
        getContent().addClassName("stacked");
        getContent().add(token, key, pin);
    }

    @Override
    public String labelKey() {
        return "signing.key.TOKEN";
    }

    @Override
    public Optional<Component> fields() {
        return Optional.of(this);
    }

    @Override
    public Optional<Component> secret() {
        return Optional.of(pin);
    }

    @Override
    public Optional<Problem> missing() {
        return pin.isEmpty() ? Optional.of(new Problem.OnPage(getTranslation("signing.key.pin.missing"), pin)) : Optional.empty();
    }

    @Override
    public KeyChoice choice() {
        var choice = new KeyChoice.OnToken(token.getValue(), key.getValue().strip(), pin.getValue().toCharArray());
        pin.clear();
        return choice;
    }

    @Override
    public void forget() {
        pin.clear();
    }
}
