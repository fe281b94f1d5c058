package org.rogatory.signing.internal.round;

import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.FrozenDocuments;
import org.springframework.stereotype.Component;

/** The bytes of documents in rounds, wherever they came from; each is held against its hash before it is given out. */
@Component
class Papers {

    private final FrozenDocuments documents;
    private final ReceivedDocuments received;
    private final DocumentRevisions revisions;

    Papers(FrozenDocuments documents, ReceivedDocuments received, DocumentRevisions revisions) {
        this.documents = documents;
        this.received = received;
        this.revisions = revisions;
    }

    /** With which the round began. */
    byte[] base(Standing standing) {
        byte[] bytes = standing.row().draft().isPresent()
                ? documents.get(standing.document()).pdf()
                : received.findById(standing.document().value()).orElseThrow(() -> new DraftNotFound(standing.document())).pdf();
        return checked(standing, bytes, standing.row().baseSha256());
    }

    /** With the signatures so far. */
    byte[] current(Standing standing) {
        return standing.last().isEmpty()
                ? base(standing)
                : checked(standing, revisions.findFirstByDocumentIdOrderByNumberDesc(standing.document().value()).orElseThrow().pdf(),
                        standing.currentSha256());
    }

    /** Refuses when the document is no longer what somebody had before their eyes: what raises signatures made before does not change that. */
    void sameAsSeen(Standing standing, String seenSha256) throws RoundRefusal {
        boolean same = standing.currentSha256().equals(seenSha256)
                || revisions.signaturesSince(standing.document().value(), seenSha256).filter(later -> later == 0).isPresent();
        if (!same) {
            throw new RoundRefusal("signing.refused.changed");
        }
    }

    private static byte[] checked(Standing standing, byte[] bytes, String sha256) {
        if (!DocumentRevision.sha256(bytes).equals(sha256)) {
            throw new IllegalStateException("the stored bytes of document " + standing.document() + " are not those that were stored");
        }
        return bytes;
    }
}
