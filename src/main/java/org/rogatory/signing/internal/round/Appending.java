package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Statement;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends to a signed document what time-stamp and revocation services give. No lock is held while they are asked: what they gave is kept only if
 * the document is still the same, and stands up to our own verification.
 */
@Component
class Appending {

    private static final Logger LOG = LoggerFactory.getLogger(Appending.class);

    private final Standings standings;
    private final Papers papers;
    private final DocumentRevisions revisions;
    private final RoundHistory history;
    private final Verifier verifier;
    private final Trust trust;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Appending(Standings standings, Papers papers, DocumentRevisions revisions, RoundHistory history, Verifier verifier, Trust trust,
            PlatformTransactionManager transactions, Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.revisions = revisions;
        this.history = history;
        this.verifier = verifier;
        this.trust = trust;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A document as it was when others were asked; {@code base} is what was released for signature. */
    record Before(DocumentId document, RoundState state, String sha256, byte[] base, byte[] pdf) {}

    /** What is to be appended. */
    interface Addition {

        /** The document with what the services gave; the very bytes when that is nothing. */
        Sealed to(Before before);

        /** What happened, when something was appended. */
        Happened happened(DocumentId document, Sealed sealed, String sha256);

        /** Notes with the round what its document has now; nothing when it changed meanwhile, is elsewhere, or nothing could be had. */
        void note(RoundRow row, RoundState state, Optional<Sealed> sealed);
    }

    /** An event, and the words with which the participants read of it. */
    record Happened(RoundEvent event, String words) {}

    void append(DocumentId document, Addition addition) {
        Optional<Before> before = transaction
                .execute(_ -> Optional.of(standings.get(document)).filter(Appending::isAtHome).map(this::before));
        Optional<Sealed> sealed = before.flatMap(seen -> ask(seen, addition));
        transaction.executeWithoutResult(_ -> {
            Standing standing = standings.lock(document);
            boolean same = before.filter(seen -> seen.sha256().equals(standing.currentSha256())).isPresent() && isAtHome(standing);
            Optional<Sealed> kept = sealed.filter(_ -> same);
            kept.filter(added -> added.pdf().length > before.orElseThrow().pdf().length)
                    .ifPresent(added -> keep(standing, added, addition));
            addition.note(standing.row(), standing.state(), kept);
        });
    }

    /** A file that is out to be signed elsewhere could not be taken in again if the document grew meanwhile. */
    private static boolean isAtHome(Standing standing) {
        return standing.slots().stream().noneMatch(slot -> slot.release().isPresent());
    }

    private Before before(Standing standing) {
        return new Before(standing.document(), standing.state(), standing.currentSha256(), papers.base(standing), papers.current(standing));
    }

    /** Empty when nothing could be added, or what was added does not stand up to our own verification. */
    private Optional<Sealed> ask(Before before, Addition addition) {
        try {
            Sealed sealed = addition.to(before);
            sealed.lacking().stream().map(Statement::inEnglish).forEach(why -> LOG.info("Document {}: {}", before.document(), why));
            return sealed.pdf().length == before.pdf().length || standsUp(before, sealed) ? Optional.of(sealed) : Optional.empty();
        } catch (SealingRefused e) {
            LOG.info("Nothing was appended to document {}: {}", before.document(), e.getMessage());
            return Optional.empty();
        } catch (RuntimeException e) { // one document that cannot be read, or no worker for it now, must not keep the next ones waiting
            LOG.warn("Nothing was appended to document {}", before.document(), e);
            return Optional.empty();
        }
    }

    private boolean standsUp(Before before, Sealed sealed) {
        SignatureReport report = verifier.verify(sealed.pdf(), trust.settings().startingWith(before.base()));
        if (report.verdict() == Verdict.INVALID) {
            LOG.warn("Nothing was appended to document {}: {}", before.document(), report.headline().inEnglish());
        }
        return report.verdict() != Verdict.INVALID;
    }

    private void keep(Standing standing, Sealed sealed, Addition addition) {
        var revision = revisions
                .save(DocumentRevision.appended(standing.document(), standing.nextRevision(), sealed.pdf(), clock.instant()));
        Happened happened = addition.happened(standing.document(), sealed, revision.sha256());
        history.note(happened.event(), happened.words());
    }
}
