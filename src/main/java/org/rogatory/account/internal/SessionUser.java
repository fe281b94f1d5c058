package org.rogatory.account.internal;

import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The person of the running session, read from the database each time. */
@Component
@Transactional(readOnly = true)
class SessionUser implements CurrentUser {

    private final AccountRows accounts;

    SessionUser(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public Account require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in with an enabled account"));
    }

    @Override
    public Optional<Account> find() {
        return row().map(AccountRow::toAccount);
    }

    @Override
    public boolean hasTemporaryPassword() {
        return row().filter(AccountRow::hasTemporaryPassword).isPresent();
    }

    private Optional<AccountRow> row() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .flatMap(authentication -> accounts.findByUserName(authentication.getName())).filter(AccountRow::isEnabled);
    }
}
