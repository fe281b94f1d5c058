package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.account.Account;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.DocumentSigned;
import org.rogatory.signing.Level;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.Slot.Origin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a document with further signatures, in the transaction that holds the lock of its round. */
@Component
class SignatureRecord {

    private final DocumentRevisions revisions;
    private final DocumentSignatures signatures;
    private final Standings standings;
    private final FrozenDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignatureRecord(DocumentRevisions revisions, DocumentSignatures signatures, Standings standings, FrozenDocuments documents,
            ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.signatures = signatures;
        this.standings = standings;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** A signature that was found in a file, and the slot for which it counts. */
    record Added(SlotRow slot, SignatureFinding found) {}

    /** The round with the signatures; {@code pdf} begins with the bytes that were current before. */
    Standing add(Standing before, byte[] pdf, List<Added> added, Origin origin, Account by) {
        Instant now = clock.instant();
        DocumentRevision revision = revisions.save(new DocumentRevision(before.document(), before.nextRevision(), pdf, by.id(), now));
        var entry = new DocumentSignature.Entry(revision.number(), origin, Optional.of(by.id()), now);
        added.forEach(each -> {
            signatures.save(new DocumentSignature(before.document(), each.slot().name(), each.found(), entry));
            each.slot().handIn();
        });
        before.row().proves(weakest(before, added));
        Standing after = standings.standing(before.row());
        boolean complete = after.state() == RoundState.COMPLETE;
        if (complete) {
            before.row().complete(now);
        }
        if (before.row().draft().isPresent()) {
            documents.signed(before.document(), complete);
        }
        added.forEach(each -> events.publishEvent(
                new DocumentSigned(before.document(), each.slot().name(), by.id(), revision.sha256(), complete)));
        return after;
    }

    private static Level weakest(Standing before, List<Added> added) {
        return Stream.concat(before.row().proves().stream(), added.stream().map(each -> Level.of(each.found().level())))
                .min(Comparator.naturalOrder()).orElse(Level.B);
    }
}
