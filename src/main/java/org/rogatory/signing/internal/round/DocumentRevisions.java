package org.rogatory.signing.internal.round;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored bytes; there is no method that changes or removes any. */
interface DocumentRevisions extends Repository<DocumentRevision, UUID> {

    /** A revision without its bytes. */
    record Last(int number, String sha256) {}

    DocumentRevision save(DocumentRevision revision);

    Optional<DocumentRevision> findFirstByDocumentIdOrderByNumberDesc(UUID document);

    @Query("""
            select new org.rogatory.signing.internal.round.DocumentRevisions$Last(r.number, r.sha256) from DocumentRevision r
            where r.documentId = :document and r.number = (select max(o.number) from DocumentRevision o where o.documentId = :document)""")
    Optional<Last> last(UUID document);
}
