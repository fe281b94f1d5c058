package org.rogatory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** What accounts promise, on every database. */
abstract class AccountsContract {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Authorities authorities;
    @Autowired
    private CurrentUser current;
    @Autowired
    private AuthenticationProvider signIn;

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void theFirstStartMakesTheDemonstrationPeople() {
        assertThat(accounts.list()).extracting(entry -> entry.account().userName()).contains("admin", "amaya.otxoa", "approver", "drafter",
                "ilinca.marescu", "wouter.vandalsum");
        assertThat(authorities.list()).extracting(Authority::state).contains(new State("RO"), new State("NL"), new State("ES"));
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void aNewAccountSignsInWithItsOneTimePasswordAndMustChangeIt() {
        NewAccount made = create("new.person");
        assertThat(accounts.list()).filteredOn(entry -> entry.account().equals(made.account())).singleElement()
                .satisfies(entry -> assertThat(entry.temporaryPassword()).isTrue());
        actingAs(signIn("New.Person ", made.oneTimePassword()));
        assertThat(current.hasTemporaryPassword()).isTrue();
        accounts.changePassword(made.oneTimePassword(), "a sentence nobody guesses");
        assertThat(current.hasTemporaryPassword()).isFalse();
        assertThat(signIn("new.person", "a sentence nobody guesses").isAuthenticated()).isTrue();
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("new.person", made.oneTimePassword()));
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void aDisabledAccountIsOutAtOnce() {
        NewAccount made = create("leaving.person");
        Authentication session = signIn("leaving.person", made.oneTimePassword());
        accounts.disable(made.account().id());
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("leaving.person", made.oneTimePassword()));
        actingAs(session);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> current.require());
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void neitherRefusalNorTimeTellsAnUnknownNameFromAWrongPassword() {
        create("known.person");
        assertThatThrownBy(() -> signIn("known.person", "wrong")).hasMessage("user name or password not accepted");
        assertThatThrownBy(() -> signIn("nobody.here", "wrong")).hasMessage("user name or password not accepted");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void evenTheRightPasswordIsRefusedAfterTooManyWrongOnes() {
        NewAccount made = create("guessed.person");
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("guessed.person", "wrong"));
        }
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("guessed.person", made.oneTimePassword()));
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void refusesWhatMakesNoAccount() {
        AuthorityId authority = authorities.list().getFirst().id();
        assertRefused("account.refused.userNameTaken", () -> accounts.create("drafter", "Somebody", authority, Set.of(Role.DRAFTER)));
        assertRefused("account.refused.userName", () -> accounts.create("Some Body", "Somebody", authority, Set.of(Role.DRAFTER)));
        assertRefused("account.refused.noRole", () -> accounts.create("somebody", "Somebody", authority, Set.of()));
        UserId admin = current.require().id();
        onlyAdministrator(admin);
        assertRefused("account.refused.lastAdministrator", () -> accounts.setRoles(admin, Set.of(Role.DRAFTER)));
        assertRefused("account.refused.lastAdministrator", () -> accounts.disable(admin));
        assertThat(current.require().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void nobodyButAdministratorsKeepsAccounts() {
        UserId self = current.require().id();
        assertDenied(accounts::list);
        assertDenied(() -> accounts.create("somebody", "Somebody", current.require().authority(), Set.of(Role.ADMINISTRATOR)));
        assertDenied(() -> accounts.setRoles(self, Set.of(Role.ADMINISTRATOR)));
        assertDenied(() -> accounts.disable(self));
        assertDenied(() -> accounts.enable(self));
        assertDenied(() -> accounts.resetPassword(self));
        assertDenied(() -> accounts.find(self));
        assertDenied(authorities::list);
        assertDenied(() -> authorities.create("Another", new State("FR")));
    }

    /** Other tests may have made more of them. */
    private void onlyAdministrator(UserId admin) {
        accounts.list().stream().map(entry -> entry.account()).filter(account -> account.has(Role.ADMINISTRATOR))
                .filter(account -> !account.id().equals(admin)).forEach(account -> accounts.disable(account.id()));
    }

    private NewAccount create(String userName) {
        return accounts.create(userName, "A Person", authorities.list().getFirst().id(), Set.of(Role.DRAFTER));
    }

    private Authentication signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private static void actingAs(Authentication session) {
        SecurityContextHolder.getContext().setAuthentication(session);
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    private static void assertRefused(String messageKey, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(call).returns(messageKey, AccountRefused::messageKey);
    }
}
