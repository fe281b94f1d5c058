package org.rogatory.audit.internal;

import org.rogatory.account.AccountChanged;
import org.rogatory.account.SignInRefused;
import org.rogatory.account.SignedIn;
import org.rogatory.account.UserId;
import org.rogatory.directory.LawDataChanged;
import org.rogatory.drafting.DraftChanged;
import org.rogatory.drafting.DraftDiscarded;
import org.rogatory.drafting.DraftFinalised;
import org.rogatory.drafting.DraftOpened;
import org.rogatory.drafting.DraftPrinted;
import org.rogatory.drafting.DraftStarted;
import org.rogatory.signing.DocumentRead;
import org.rogatory.signing.DocumentSigned;
import org.rogatory.signing.EvidenceSheetMade;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.TrustAnchorChanged;
import org.rogatory.signing.TrustedListsRead;
import org.rogatory.transmission.MessagePrepared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens elsewhere and writes it down in the same transaction, so that an action without a trace rolls back. */
@Component
class Listening {

    private final StoredTrail trail;

    Listening(StoredTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(SignedIn event) {
        write(event, event.user(), event.user(), "");
    }

    @EventListener
    void on(SignInRefused event) {
        trail.append("", type(event), event.user().map(UserId::toString).orElse(""), "address=" + event.address());
    }

    @EventListener
    void on(AccountChanged event) {
        write(event, event.by(), event.account(), "what=" + event.what());
    }

    @EventListener
    void on(DraftStarted event) {
        write(event, event.by(), event.draft(), "training=" + event.training());
    }

    @EventListener
    void on(DraftOpened event) {
        write(event, event.by(), event.draft(), "");
    }

    @EventListener
    void on(DraftChanged event) {
        write(event, event.by(), event.draft(), "revision=" + event.revision());
    }

    @EventListener
    void on(DraftPrinted event) {
        write(event, event.by(), event.draft(), "");
    }

    @EventListener
    void on(DraftDiscarded event) {
        write(event, event.by(), event.draft(), "");
    }

    @EventListener
    void on(DraftFinalised event) {
        write(event, event.by(), event.draft(), "document=" + event.document() + " sha256=" + event.sha256());
    }

    @EventListener
    void on(DocumentRead event) {
        write(event, event.by(), event.document(), "");
    }

    @EventListener
    void on(DocumentSigned event) {
        write(event, event.by(), event.document(), "slot=" + event.slot() + " sha256=" + event.sha256() + " complete=" + event.complete());
    }

    @EventListener
    void on(SigningRefused event) {
        write(event, event.by(), event.document(), "why=" + event.messageKey());
    }

    @EventListener
    void on(RoundEvent event) {
        String details = (event.slot().isEmpty() ? "" : "slot=" + event.slot() + " ") + event.details();
        trail.append(event.actor().map(UserId::toString).orElse(""), event.getClass().getSimpleName(), event.document().toString(),
                details.strip());
    }

    @EventListener
    void on(EvidenceSheetMade event) {
        write(event, event.by(), event.document(), "sha256=" + event.sha256());
    }

    @EventListener
    void on(MessagePrepared event) {
        write(event, event.by(), event.document(), "recipients=" + event.recipients());
    }

    @EventListener
    void on(LawDataChanged event) {
        write(event, event.by(), event.change(), "table=" + event.table() + " row=" + event.row() + " what=" + event.kind());
    }

    @EventListener
    void on(TrustAnchorChanged event) {
        write(event, event.by(), event.anchor(), "what=" + event.what() + " fingerprint=" + event.fingerprint());
    }

    @EventListener
    void on(TrustedListsRead event) {
        String came = event.outcome() == TrustedListsRead.Outcome.READ
                ? " files=" + event.files() + " used=" + event.used() + " services=" + event.services() + " problems=" + event.problems()
                : "";
        write(event, event.by(), "trusted-lists", "outcome=" + event.outcome() + came);
    }

    private void write(Record event, UserId actor, Object subject, String details) {
        trail.append(actor.toString(), type(event), subject.toString(), details);
    }

    private static String type(Record event) {
        return event.getClass().getSimpleName();
    }
}
