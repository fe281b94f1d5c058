package org.rogatory.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;

@OnH2
class SigningInIT extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void leadsWhoeverIsNotSignedInToTheDoor() {
        navigate("", LoginView.class);
        assertThat($(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void saysThatSigningInFailedAndNotWhy() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat($(LoginForm.class).single().isError()).isTrue();
        assertThat(((LoginView) getCurrentView()).getPageTitle()).startsWith("Error: ");
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void refusesToChangeThePasswordWhenTheTwoNewOnesDiffer() {
        var view = navigate(PasswordView.class);
        var fields = $(PasswordField.class).all();
        test(fields.get(0)).setValue("whatever it is now");
        test(fields.get(1)).setValue("a sentence of my own");
        test(fields.get(2)).setValue("another sentence");
        test($(Button.class).withText("Change password").single()).click();
        assertThat(fields.get(2).isInvalid()).isTrue();
        assertThat(fields.get(2).getErrorMessage()).isEqualTo("The two new passwords differ");
        assertThat(view.getPageTitle()).startsWith("Error: ");
    }
}
