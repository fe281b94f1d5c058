package org.rogatory.drafting.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored drafts. Every query names the authority, so that none can forget it; only a signature finds its draft by id alone. */
interface Drafts extends Repository<Draft, UUID> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findByIdAndAuthorityId(UUID id, UUID authority);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id and d.authorityId = :authority")
    Optional<Draft> lock(UUID id, UUID authority);

    @Query("""
            select new org.rogatory.drafting.internal.DraftLine(d.id, d.templateId, d.title, d.reference, d.states, d.status, d.training, d.ownerId,
                d.changedAt, d.templateVersion)
            from Draft d where d.authorityId = :authority order by d.changedAt desc, d.id""")
    List<DraftLine> lines(UUID authority);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = (select f.draftId from FrozenDocument f where f.id = :document)")
    Optional<Draft> lockOf(UUID document);

    @Query("select d.templateId from Draft d where d.id = :id")
    String templateOf(UUID id);
}
