package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored signatures; there is no method that changes or removes one. */
interface SignedRevisions extends Repository<SignedRevision, UUID> {

    SignedRevision save(SignedRevision revision);

    List<SignedRevision> findByDocumentIdOrderByNumber(UUID document);

    @Query("select r.slot from SignedRevision r where r.documentId = :document")
    List<String> signedSlots(UUID document);
}
