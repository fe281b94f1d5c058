package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.springframework.stereotype.Component;

/** Reads rounds as they stand. It judges no rights: {@link RoundAccess} does. */
@Component
class Standings {

    private final RoundRows rounds;
    private final SlotRows slots;
    private final DocumentSignatures signatures;
    private final DocumentRevisions revisions;

    Standings(RoundRows rounds, SlotRows slots, DocumentSignatures signatures, DocumentRevisions revisions) {
        this.rounds = rounds;
        this.slots = slots;
        this.signatures = signatures;
        this.revisions = revisions;
    }

    Standing get(DocumentId document) {
        return standing(rounds.findById(document.value()).orElseThrow(() -> new DraftNotFound(document)));
    }

    /** For changing it: nobody else can until the transaction ends. What is read is read after the lock. */
    Standing lock(DocumentId document) {
        return standing(rounds.lock(document.value()).orElseThrow(() -> new DraftNotFound(document)));
    }

    Standing standing(RoundRow row) {
        UUID id = row.document().value();
        return Standing.of(row, slots.findByDocumentIdOrderBySlotOrder(id), signatures.findByDocumentIdOrderBySignedAt(id),
                revisions.last(id));
    }

    /** Many at once, for lists; without knowing their last revisions. */
    List<Standing> all(List<RoundRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.document().value()).toList();
        Map<DocumentId, List<SlotRow>> places = slots.findByDocumentIdInOrderBySlotOrder(ids).stream()
                .collect(Collectors.groupingBy(SlotRow::document));
        Map<DocumentId, List<DocumentSignature>> signed = signatures.findByDocumentIdInOrderBySignedAt(ids).stream()
                .collect(Collectors.groupingBy(DocumentSignature::document));
        return rows.stream().map(row -> Standing.of(row, places.getOrDefault(row.document(), List.of()),
                signed.getOrDefault(row.document(), List.of()), Optional.empty())).toList();
    }
}
