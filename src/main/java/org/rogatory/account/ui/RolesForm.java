package org.rogatory.account.ui;

import java.util.Set;

import org.rogatory.account.Account;
import org.rogatory.account.AccountRefused;
import org.rogatory.account.Accounts;
import org.rogatory.account.Role;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;

/** Changes what a person may do. */
final class RolesForm extends Dialog {

    RolesForm(Accounts accounts, Account account, Runnable changed) {
        setHeaderTitle(getTranslation("accounts.changeRoles.of", account.fullName()));
        setWidth("min(30rem, 100%)");
        var roles = new CheckboxGroup<Role>();
        AccountForm.prepare(roles);
        roles.setValue(account.roles());
        add(roles);
        var save = new Button(getTranslation("accounts.changeRoles.submit"), click -> {
            try {
                accounts.setRoles(account.id(), Set.copyOf(roles.getValue()));
                close();
                changed.run();
            } catch (AccountRefused refused) {
                roles.setInvalid(true);
                roles.setErrorMessage(getTranslation(refused.messageKey()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("app.cancel"), click -> close()), save);
    }
}
