package org.rogatory.account.ui;

import java.util.ArrayList;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.AccountRefused;
import org.rogatory.account.Accounts;
import org.rogatory.account.CurrentUser;
import org.rogatory.shared.ui.ErrorSummary;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/** Lets a person choose a password of their own; after a one-time password nothing else is shown. */
@Route("password")
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final ErrorSummary problems = new ErrorSummary();
    private final PasswordField old = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        addClassNames("page", "narrow");
        var why = new Paragraph(getTranslation(user.hasTemporaryPassword() ? "accounts.password.first" : "accounts.password.hint"));
        var save = new Button(getTranslation("accounts.password.submit"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var form = new Div(field(old, "accounts.password.old"), field(chosen, "accounts.password.new"),
                field(again, "accounts.password.again"), save);
        form.addClassName("stacked");
        add(new H1(getTranslation("accounts.password.title")), problems, why, form);
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("app.pageTitle", getTranslation("accounts.password.title"));
        return problems.isVisible() ? getTranslation("app.pageTitle.error", title) : title;
    }

    private PasswordField field(PasswordField field, String key) {
        field.setLabel(getTranslation(key));
        field.setAutocomplete(field == old ? Autocomplete.CURRENT_PASSWORD : Autocomplete.NEW_PASSWORD);
        field.setMaxLength(200);
        field.setWidthFull();
        return field;
    }

    private void save() {
        var found = new ArrayList<ErrorSummary.Problem>();
        mark(found, old, old.isEmpty(), "accounts.password.old.missing");
        mark(found, chosen, chosen.isEmpty(), "accounts.password.new.missing");
        mark(found, again, !again.getValue().equals(chosen.getValue()), "accounts.password.differ");
        if (found.isEmpty()) {
            change(found);
        }
        problems.show(found);
    }

    private void change(ArrayList<ErrorSummary.Problem> found) {
        try {
            accounts.changePassword(old.getValue(), chosen.getValue());
            getUI().ifPresent(ui -> ui.navigate(""));
            Notification.show(getTranslation("accounts.password.done"));
        } catch (AccountRefused refused) {
            found.add(new ErrorSummary.Problem.OnPage(getTranslation(refused.messageKey()), old));
        }
    }

    private void mark(ArrayList<ErrorSummary.Problem> found, PasswordField field, boolean wrong, String key) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        if (wrong) {
            found.add(new ErrorSummary.Problem.OnPage(getTranslation(key), field));
        }
    }
}
