package org.rogatory.account.internal;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts that may sign in. A disabled one is as good as unknown. */
class EnabledAccounts implements UserDetailsService {

    private final AccountRows accounts;

    EnabledAccounts(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        AccountRow account = accounts.findByUserName(userName).filter(AccountRow::isEnabled)
                .orElseThrow(() -> new UsernameNotFoundException("no enabled account of this name"));
        return User.withUsername(account.userName()).password(account.passwordHash())
                .roles(account.roles().stream().map(Enum::name).toArray(String[]::new)).build();
    }
}
