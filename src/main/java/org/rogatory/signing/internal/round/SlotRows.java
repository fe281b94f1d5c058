package org.rogatory.signing.internal.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored places for signatures. */
interface SlotRows extends Repository<SlotRow, UUID> {

    SlotRow save(SlotRow slot);

    List<SlotRow> findByDocumentIdOrderBySlotOrder(UUID document);

    List<SlotRow> findByDocumentIdInOrderBySlotOrder(Collection<UUID> documents);

    @Query("""
            select distinct s.documentId from SlotRow s, RoundRow r
            where r.documentId = s.documentId and r.endedAt is null and s.dueOn is not null and s.dueOn <= :day""")
    List<UUID> documentsDueBy(LocalDate day);
}
