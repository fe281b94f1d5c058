package org.rogatory.signing.internal.round;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored documents from other installations. */
interface ReceivedDocuments extends Repository<ReceivedDocument, UUID> {

    ReceivedDocument save(ReceivedDocument document);

    Optional<ReceivedDocument> findById(UUID document);
}
