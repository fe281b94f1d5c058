package org.rogatory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.rogatory.account.Account;
import org.rogatory.account.Accounts;
import org.rogatory.account.Authorities;
import org.rogatory.account.Authority;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.shared.State;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** People of their own for each test, and a way to act as them. */
@TestComponent
@Import(LightPasswords.class)
public class People {

    private final Accounts accounts;
    private final Authorities authorities;
    private final CurrentUser current;

    People(Accounts accounts, Authorities authorities, CurrentUser current) {
        this.accounts = accounts;
        this.authorities = authorities;
        this.current = current;
    }

    public Authority authority(String state) {
        return as("admin", Set.of(Role.ADMINISTRATOR), () -> authorities.create("Authority " + UUID.randomUUID(), new State(state)));
    }

    public Account person(Authority authority, Role... roles) {
        return person(authority, "Person " + UUID.randomUUID(), roles);
    }

    public Account person(Authority authority, String fullName, Role... roles) {
        String userName = "p" + UUID.randomUUID().toString().substring(0, 12);
        return as("admin", Set.of(Role.ADMINISTRATOR), () -> accounts.create(userName, fullName, authority.id(), Set.of(roles)).account());
    }

    /** Somebody else of the same authority. */
    public Account colleague(Account of, Role... roles) {
        String userName = "p" + UUID.randomUUID().toString().substring(0, 12);
        return as("admin", Set.of(Role.ADMINISTRATOR),
                () -> accounts.create(userName, "Colleague " + UUID.randomUUID(), of.authority(), Set.of(roles)).account());
    }

    public Account demonstration(String userName, Role role) {
        return as(userName, Set.of(role), current::require);
    }

    public <T> T as(Account account, Callable<T> act) {
        return as(account.userName(), account.roles(), act);
    }

    public void run(Account account, Runnable act) {
        as(account, () -> {
            act.run();
            return true;
        });
    }

    private static <T> T as(String userName, Set<Role> roles, Callable<T> act) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            List<String> names = roles.stream().map(role -> "ROLE_" + role).toList();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(userName, "", AuthorityUtils.createAuthorityList(names)));
            SecurityContextHolder.setContext(context);
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
