package org.rogatory.account.ui;

import java.util.Locale;

import org.rogatory.account.Authorities;
import org.rogatory.shared.State;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;

/** Makes an authority, for which accounts can be made then. */
final class AuthorityForm extends Dialog {

    private final TextField name = new TextField();
    private final TextField state = new TextField();

    AuthorityForm(Authorities authorities) {
        setHeaderTitle(getTranslation("accounts.authority.new"));
        setWidth("min(30rem, 100%)");
        name.setLabel(getTranslation("accounts.authority.name"));
        name.setMaxLength(200);
        state.setLabel(getTranslation("accounts.authority.state"));
        state.setHelperText(getTranslation("accounts.authority.state.hint"));
        state.setMaxLength(2);
        var fields = new Div(name, state);
        fields.addClassName("stacked");
        add(fields);
        var create = new Button(getTranslation("accounts.authority.create"), click -> create(authorities));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), create);
    }

    private void create(Authorities authorities) {
        var code = state.getValue().strip().toUpperCase(Locale.ROOT);
        mark(name, name.getValue().isBlank(), "accounts.authority.name.missing");
        mark(state, !State.isValid(code), "accounts.authority.state.wrong");
        if (!name.isInvalid() && !state.isInvalid()) {
            authorities.create(name.getValue().strip(), new State(code));
            close();
            Notification.show(getTranslation("accounts.authority.created", name.getValue().strip()));
        }
    }

    private void mark(TextField field, boolean wrong, String key) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        if (wrong) {
            field.focus();
        }
    }
}
