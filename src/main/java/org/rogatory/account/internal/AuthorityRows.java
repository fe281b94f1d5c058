package org.rogatory.account.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored authorities. */
interface AuthorityRows extends Repository<AuthorityRow, UUID> {

    AuthorityRow save(AuthorityRow authority);

    Optional<AuthorityRow> findById(UUID id);

    boolean existsByName(String name);

    List<AuthorityRow> findAllByOrderByName();
}
