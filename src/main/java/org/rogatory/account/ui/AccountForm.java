package org.rogatory.account.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.rogatory.account.AccountRefused;
import org.rogatory.account.Accounts;
import org.rogatory.account.Authority;
import org.rogatory.account.NewAccount;
import org.rogatory.account.Role;
import org.rogatory.shared.ui.ErrorSummary;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Makes an account for a new person. */
final class AccountForm extends Dialog {

    private final transient Accounts accounts;
    private final SerializableConsumer<NewAccount> made;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextField userName = new TextField();
    private final TextField fullName = new TextField();
    private final ComboBox<Authority> authority = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    AccountForm(Accounts accounts, List<Authority> authorities, SerializableConsumer<NewAccount> made) {
        this.accounts = accounts;
        this.made = made;
        setHeaderTitle(getTranslation("accounts.new"));
        setWidth("min(34rem, 100%)");
        authority.setItems(authorities);
        authority.setItemLabelGenerator(Authority::name);
        label();
        var fields = new Div(problems, fullName, userName, authority, roles);
        fields.addClassName("stacked");
        add(fields);
        var create = new Button(getTranslation("accounts.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), create);
    }

    static void prepare(CheckboxGroup<Role> roles) {
        roles.setLabel(roles.getTranslation("accounts.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> roles.getTranslation("accounts.role." + role));
        roles.setItemHelperGenerator(role -> roles.getTranslation("accounts.role." + role + ".hint"));
    }

    private void label() {
        fullName.setLabel(getTranslation("accounts.fullName"));
        fullName.setMaxLength(120);
        userName.setLabel(getTranslation("accounts.userName"));
        userName.setHelperText(getTranslation("accounts.userName.hint"));
        userName.setMaxLength(60);
        authority.setLabel(getTranslation("accounts.authority"));
        prepare(roles);
    }

    private void create() {
        var found = new ArrayList<ErrorSummary.Problem>();
        mark(found, fullName, fullName.getValue().isBlank(), "accounts.fullName.missing");
        mark(found, userName, userName.getValue().isBlank(), "accounts.userName.missing");
        mark(found, authority, authority.isEmpty(), "accounts.authority.missing");
        mark(found, roles, roles.isEmpty(), "accounts.roles.missing");
        if (found.isEmpty()) {
            submit(found);
        }
        problems.show(found);
    }

    private void submit(ArrayList<ErrorSummary.Problem> found) {
        try {
            var account = accounts.create(userName.getValue().strip(), fullName.getValue().strip(), authority.getValue().id(),
                    Set.copyOf(roles.getValue()));
            close();
            made.accept(account);
        } catch (AccountRefused refused) {
            mark(found, userName, true, refused.messageKey());
        }
    }

    private <F extends HasValidation & HasElement> void mark(ArrayList<ErrorSummary.Problem> found, F field, boolean wrong,
            String key) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        if (wrong) {
            found.add(new ErrorSummary.Problem.OnPage(getTranslation(key), field));
        }
    }
}
