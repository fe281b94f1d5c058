package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.rogatory.signing.Level;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rounds. */
interface RoundRows extends Repository<RoundRow, UUID> {

    RoundRow save(RoundRow round);

    Optional<RoundRow> findById(UUID document);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RoundRow r where r.documentId = :document")
    Optional<RoundRow> lock(UUID document);

    @Query("select r from RoundRow r where r.authorityId = :authority and r.endedAt is null")
    List<RoundRow> runningOf(UUID authority);

    @Query("""
            select r from RoundRow r where r.endedAt is null
            and r.documentId in (select s.documentId from SlotRow s join s.people p where p.account = :person or p.delegateOf = :person)""")
    List<RoundRow> runningWith(UUID person);

    /**
     * The documents finalised here whose signatures can be raised now: to the levels above {@code below}, and while others still have to sign
     * above {@code belowRunning}.
     */
    @Query("""
            select r.documentId from RoundRow r where r.draftId is not null and r.withdrawnBy is null
            and (r.raiseAfter is null or r.raiseAfter <= :now)
            and (r.proofLevel in :belowRunning or r.endedAt is not null and r.proofLevel in :below)""")
    List<UUID> toRaise(Collection<Level> below, Collection<Level> belowRunning, Instant now);

    /** The complete documents finalised here whose archive time stamp ends before {@code soon}, or was not looked at yet. */
    @Query("""
            select r.documentId from RoundRow r where r.draftId is not null and r.withdrawnBy is null and r.endedAt is not null
            and r.proofLevel = org.rogatory.signing.Level.LTA
            and (r.raiseAfter is null or r.raiseAfter <= :now) and (r.lastsUntil is null or r.lastsUntil <= :soon)""")
    List<UUID> toRenew(Instant now, Instant soon);

    @Query("select r from RoundRow r where r.authorityId = :authority and r.draftId is null order by r.openedAt desc")
    List<RoundRow> receivedBy(UUID authority);

    boolean existsByAuthorityIdAndBaseSha256(UUID authority, String sha256);
}
