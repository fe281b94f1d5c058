package org.rogatory.signing.internal.round;

import org.rogatory.account.Account;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Asked;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.RemoteCredential;
import org.rogatory.signing.RemoteSession;
import org.rogatory.signing.Round;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.internal.round.RemoteAttempt.Work;
import org.rogatory.signing.internal.round.Sealing.Made;
import org.rogatory.signing.internal.round.Sealing.Task;
import org.rogatory.signing.internal.round.StoredOutsideSigning.Unexpected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of {@link Sealing} for a key that is far away: each in a transaction of its own or in none, so that nobody waits for the service. */
@Component
class RemoteSealing {

    private final RoundAccess access;
    private final RoundViews views;
    private final Sealing sealing;
    private final PdfSealer sealer;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RemoteSealing(RoundAccess access, RoundViews views, Sealing sealing, PdfSealer sealer, ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.views = views;
        this.sealing = sealing;
        this.sealer = sealer;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Something in a transaction that may be refused. */
    @FunctionalInterface
    private interface Refusable<T> {

        T get() throws RoundRefusal;
    }

    /** What is to be signed, as far as it may be at this moment. */
    Task task(Asked asked, Account signer) throws RoundRefusal {
        return within(() -> sealing.task(access.read(asked.document()), asked, signer));
    }

    Work prepare(Task task, RemoteSession session, RemoteCredential credential) {
        return new Work(session, credential, task, sealer.prepare(task.before(), task.request(), credential.chain()));
    }

    /** The round with the signature, if it may still be given when the service has made it. */
    Round sign(Work work, KeySource key, Account signer) throws RoundRefusal {
        byte[] after = sealer.embed(work.prepared(), key.sign(work.prepared()));
        Made made = sealing.verified(work.task(), after);
        return within(() -> views.round(sealing.keep(access.lock(work.task().asked().document()), made, signer), signer));
    }

    void refused(DocumentId document, Account signer, RoundRefusal refusal) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new SigningRefused(document, signer.id(), refusal.messageKey())));
    }

    private <T> T within(Refusable<T> act) throws RoundRefusal {
        try {
            return transaction.execute(_ -> {
                try {
                    return act.get();
                } catch (RoundRefusal refusal) {
                    throw new Unexpected(refusal);
                }
            });
        } catch (Unexpected unexpected) {
            throw unexpected.refusal();
        }
    }
}
