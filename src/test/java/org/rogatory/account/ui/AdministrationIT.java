package org.rogatory.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.account.Accounts;
import org.rogatory.account.Authorities;
import org.rogatory.account.Authority;
import org.rogatory.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

@OnH2
class AdministrationIT extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Authorities authorities;

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void makesAnAccountAndShowsItsPasswordThisOnce() {
        navigate(AccountsView.class);
        test($(Button.class).withText("New account").single()).click();
        var name = "Petra " + UUID.randomUUID();
        test($(TextField.class).withPropertyValue(TextField::getLabel, "Full name").single()).setValue(name);
        test($(TextField.class).withPropertyValue(TextField::getLabel, "User name").single())
                .setValue("p" + UUID.randomUUID().toString().substring(0, 8));
        authority().setValue(authorities.list().getFirst());
        roles().setValue(Set.of(Role.DRAFTER));
        test($(Button.class).withText("Create account").single()).click();
        assertThat($(Code.class).single().getText()).hasSizeGreaterThan(12);
        assertThat($(H2.class).all()).extracting(H2::getText).contains(name);
        assertThat(accounts.list()).anyMatch(entry -> entry.account().fullName().equals(name) && entry.temporaryPassword());
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void namesEveryFieldThatIsMissing() {
        navigate(AccountsView.class);
        test($(Button.class).withText("New account").single()).click();
        test($(Button.class).withText("Create account").single()).click();
        assertThat($(NativeButton.class).withClassName("link-button").all()).hasSize(4);
        assertThat(authority().getErrorMessage()).isEqualTo("Choose the authority for which the person acts");
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void isClosedToEverybodyElse() {
        assertThatThrownBy(() -> navigate(AccountsView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Authority> authority() {
        return (ComboBox<Authority>) $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return (CheckboxGroup<Role>) $(CheckboxGroup.class).single();
    }
}
