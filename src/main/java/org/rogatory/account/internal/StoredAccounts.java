package org.rogatory.account.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.rogatory.account.Account;
import org.rogatory.account.AccountChanged;
import org.rogatory.account.AccountChanged.What;
import org.rogatory.account.AccountEntry;
import org.rogatory.account.AccountRefused;
import org.rogatory.account.Accounts;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.NewAccount;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StoredAccounts implements Accounts {

    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9.-]{2,59}");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_FULL_NAME = 160;

    private final AccountRows accounts;
    private final AuthorityRows authorities;
    private final PasswordEncoder passwords;
    private final OneTimePasswords oneTime;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAccounts(AccountRows accounts, AuthorityRows authorities, PasswordEncoder passwords, OneTimePasswords oneTime,
            CurrentUser current,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.authorities = authorities;
        this.passwords = passwords;
        this.oneTime = oneTime;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<AccountEntry> list() {
        return accounts.findAllByOrderByUserName().stream().map(AccountRow::toEntry).toList();
    }

    @Override
    public NewAccount create(String userName, String fullName, AuthorityId authority, Set<Role> roles) {
        refuseUnless(USER_NAME.matcher(userName).matches(), "account.refused.userName");
        refuseUnless(!fullName.isBlank() && fullName.length() <= LONGEST_FULL_NAME, "account.refused.fullName");
        refuseUnless(!roles.isEmpty(), "account.refused.noRole");
        refuseUnless(!accounts.existsByUserName(userName), "account.refused.userNameTaken");
        AuthorityRow acting = authorities.findById(authority.value()).orElseThrow(() -> new AccountRefused("account.refused.noAuthority"));
        var account = new AccountRow(UUID.randomUUID(), userName, fullName.strip(), acting, clock.instant());
        account.roles(roles);
        return withNewPassword(account, What.CREATED);
    }

    @Override
    public void disable(UserId user) {
        AccountRow account = row(user);
        account.enabled(false);
        refuseWithoutAdministrator();
        changed(account, What.DISABLED);
    }

    @Override
    public void enable(UserId user) {
        AccountRow account = row(user);
        account.enabled(true);
        changed(account, What.ENABLED);
    }

    @Override
    public void setRoles(UserId user, Set<Role> roles) {
        refuseUnless(!roles.isEmpty(), "account.refused.noRole");
        AccountRow account = row(user);
        account.roles(roles);
        refuseWithoutAdministrator();
        changed(account, What.ROLES_SET);
    }

    @Override
    public NewAccount resetPassword(UserId user) {
        return withNewPassword(row(user), What.PASSWORD_RESET);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String oldPassword, String newPassword) {
        AccountRow account = row(current.require().id());
        refuseUnless(passwords.matches(oldPassword, account.passwordHash()), "account.refused.oldPassword");
        refuseUnless(newPassword.length() >= SHORTEST_PASSWORD && newPassword.length() <= LONGEST_PASSWORD,
                "account.refused.passwordLength");
        refuseUnless(!newPassword.equals(oldPassword), "account.refused.samePassword");
        account.password(hash(newPassword), false);
        changed(account, What.PASSWORD_CHANGED);
    }

    @Override
    public Optional<Account> find(UserId user) {
        return accounts.findById(user.value()).map(AccountRow::toAccount);
    }

    private NewAccount withNewPassword(AccountRow account, What what) {
        String password = oneTime.next();
        account.password(hash(password), true);
        AccountRow saved = accounts.save(account);
        changed(saved, what);
        return new NewAccount(saved.toAccount(), password);
    }

    private String hash(String password) {
        return Optional.ofNullable(passwords.encode(password)).orElseThrow();
    }

    private AccountRow row(UserId user) {
        return accounts.findById(user.value()).orElseThrow(() -> new AccountRefused("account.refused.noAccount"));
    }

    private void refuseWithoutAdministrator() {
        refuseUnless(!accounts.enabledWith(Role.ADMINISTRATOR).isEmpty(), "account.refused.lastAdministrator");
    }

    private void changed(AccountRow account, What what) {
        events.publishEvent(new AccountChanged(account.userId(), current.require().id(), what));
    }

    private static void refuseUnless(boolean good, String messageKey) {
        if (!good) {
            throw new AccountRefused(messageKey);
        }
    }
}
