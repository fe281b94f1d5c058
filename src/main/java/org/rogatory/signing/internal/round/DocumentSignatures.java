package org.rogatory.signing.internal.round;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored signatures; there is no method that changes or removes one. */
interface DocumentSignatures extends Repository<DocumentSignature, UUID> {

    DocumentSignature save(DocumentSignature signature);

    List<DocumentSignature> findByDocumentIdOrderBySignedAt(UUID document);

    List<DocumentSignature> findByDocumentIdInOrderBySignedAt(Collection<UUID> documents);
}
