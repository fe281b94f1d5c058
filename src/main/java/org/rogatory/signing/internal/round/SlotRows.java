package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The stored places for signatures. */
interface SlotRows extends Repository<SlotRow, UUID> {

    SlotRow save(SlotRow slot);

    List<SlotRow> findByDocumentIdOrderBySlotOrder(UUID document);

    List<SlotRow> findByAssignedTo(UUID user);
}
