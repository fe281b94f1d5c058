package org.rogatory.account.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.rogatory.account.AccountRefused;
import org.rogatory.account.Authorities;
import org.rogatory.account.Authority;
import org.rogatory.shared.State;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authorities in the database. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StoredAuthorities implements Authorities {

    private static final int LONGEST_NAME = 200;

    private final AuthorityRows authorities;
    private final Clock clock;

    StoredAuthorities(AuthorityRows authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public List<Authority> list() {
        return authorities.findAllByOrderByName().stream().map(AuthorityRow::toAuthority).toList();
    }

    @Override
    public Authority create(String name, State state) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new AccountRefused("account.refused.authorityName");
        }
        if (authorities.existsByName(clean)) {
            throw new AccountRefused("account.refused.authorityTaken");
        }
        return authorities.save(new AuthorityRow(UUID.randomUUID(), clean, state, clock.instant())).toAuthority();
    }
}
