package org.rogatory.account.ui;

import org.rogatory.account.NewAccount;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows the password of a new or reset account this one time. */
final class OneTimePassword extends Dialog {

    OneTimePassword(NewAccount made) {
        setHeaderTitle(getTranslation("accounts.oneTime.title", made.account().fullName()));
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        var password = new Code(made.oneTimePassword());
        password.addClassName("one-time-password");
        add(new Div(new Paragraph(getTranslation("accounts.oneTime.text", made.account().userName())), password));
        var done = new Button(getTranslation("accounts.oneTime.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
