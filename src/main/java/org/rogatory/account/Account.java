package org.rogatory.account;

import java.util.Set;

import org.rogatory.shared.State;

/** A person with the authority for which they act. */
public record Account(UserId id, String userName, String fullName, AuthorityId authority, String authorityName, State state,
        Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role first, Role second) {
        return has(first) || has(second);
    }
}
