package org.rogatory.account.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rogatory.account.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRows extends Repository<AccountRow, UUID> {

    AccountRow save(AccountRow account);

    Optional<AccountRow> findById(UUID id);

    Optional<AccountRow> findByUserName(String userName);

    boolean existsByUserName(String userName);

    List<AccountRow> findAllByOrderByUserName();

    List<AccountRow> findAllByIdIn(Collection<UUID> ids);

    long count();

    @Query("select a from AccountRow a join a.roles r where a.enabled = true and r = :role order by a.fullName")
    List<AccountRow> enabledWith(Role role);
}
