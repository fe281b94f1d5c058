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

    /** How many signatures were added to the document after it had this hash; empty when it never had. */
    @Query("""
            select count(later) from DocumentRevision seen left join DocumentRevision later on later.documentId = seen.documentId
            and later.number > seen.number and later.kind = org.rogatory.signing.internal.round.DocumentRevision$Kind.SIGNATURE
            where seen.documentId = :document and seen.sha256 = :sha256 group by seen.number""")
    Optional<Long> signaturesSince(UUID document, String sha256);

    @Query("""
            select new org.rogatory.signing.internal.round.DocumentRevisions$Last(r.number, r.sha256) from DocumentRevision r
            where r.documentId = :document and r.number = (select max(o.number) from DocumentRevision o where o.documentId = :document)""")
    Optional<Last> last(UUID document);
}
