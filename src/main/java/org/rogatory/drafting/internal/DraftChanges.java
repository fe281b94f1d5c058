package org.rogatory.drafting.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored changes; there is no method that changes or removes one. */
interface DraftChanges extends Repository<DraftChange, UUID> {

    /** The last change of one thing. */
    record Last(String item, int number) {}

    DraftChange save(DraftChange change);

    List<DraftChange> findByDraftIdOrderByNumberDesc(UUID draft);

    Optional<DraftChange> findFirstByDraftIdAndItemOrderByNumberDesc(UUID draft, String item);

    @Query("""
            select new org.rogatory.drafting.internal.DraftChanges$Last(c.item, max(c.number))
            from DraftChange c where c.draftId = :draft group by c.item""")
    List<Last> last(UUID draft);
}
