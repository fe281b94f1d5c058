package org.rogatory.drafting.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored finalised documents. */
interface FrozenRows extends Repository<FrozenDocument, UUID> {

    /** Which document came of which draft. */
    record Link(UUID draft, UUID document) {}

    FrozenDocument save(FrozenDocument document);

    Optional<FrozenDocument> findById(UUID id);

    Optional<FrozenDocument> findByIdAndAuthorityId(UUID id, UUID authority);

    Optional<FrozenDocument> findByDraftIdAndAuthorityId(UUID draft, UUID authority);

    @Query("select new org.rogatory.drafting.internal.FrozenRows$Link(f.draftId, f.id) from FrozenDocument f where f.authorityId = :authority")
    List<Link> links(UUID authority);
}
