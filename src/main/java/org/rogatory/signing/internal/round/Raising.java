package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Level;
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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Raises signatures to the level that this installation wants, once the services that were silent answer again. No lock is held while others are
 * asked: what they gave is kept only if the document is still the same.
 */
@Component
class Raising {

    private static final Logger LOG = LoggerFactory.getLogger(Raising.class);
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofMinutes(10);

    private final RoundRows rounds;
    private final Standings standings;
    private final Papers papers;
    private final DocumentRevisions revisions;
    private final RoundHistory history;
    private final Verifier verifier;
    private final Trust trust;
    private final SigningConfiguration.RaiserOfTheMoment raiser;
    private final SignatureSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Raising(RoundRows rounds, Standings standings, Papers papers, DocumentRevisions revisions, RoundHistory history, Verifier verifier,
            Trust trust, SigningConfiguration.RaiserOfTheMoment raiser, SignatureSettings settings, PlatformTransactionManager transactions,
            Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.papers = papers;
        this.revisions = revisions;
        this.history = history;
        this.verifier = verifier;
        this.trust = trust;
        this.raiser = raiser;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A document as it was when others were asked. */
    private record Before(DocumentId document, String sha256, byte[] base, byte[] pdf, Level wanted) {}

    @Scheduled(initialDelayString = "${rogatory.signatures.raise.first:PT30S}", fixedDelayString = "${rogatory.signatures.raise.every:PT1M}")
    void raise() {
        if (settings.attainable() == Level.B) {
            return;
        }
        List<UUID> documents = rounds.toRaise(below(settings.wanted(true)), below(settings.wanted(false)), clock.instant());
        documents.stream().map(DocumentId::new).forEach(this::raise);
    }

    private static List<Level> below(Level level) {
        return Stream.of(Level.values()).filter(lower -> !lower.reaches(level)).toList();
    }

    private void raise(DocumentId document) {
        Optional<Before> before = transaction
                .execute(_ -> Optional.of(standings.get(document)).filter(Raising::isAtHome).map(this::before));
        Optional<Sealed> raised = before.flatMap(this::ask);
        transaction.executeWithoutResult(_ -> {
            Standing standing = standings.lock(document);
            boolean same = before.filter(seen -> seen.sha256().equals(standing.currentSha256())).isPresent() && isAtHome(standing);
            raised.filter(_ -> same).ifPresentOrElse(sealed -> keep(standing, sealed, before.orElseThrow()),
                    () -> standing.row().raiseAfter(next()));
        });
    }

    /** A file that is out to be signed elsewhere could not be taken in again if the document grew meanwhile. */
    private static boolean isAtHome(Standing standing) {
        return standing.slots().stream().noneMatch(slot -> slot.release().isPresent());
    }

    private Before before(Standing standing) {
        return new Before(standing.document(), standing.currentSha256(), papers.base(standing), papers.current(standing),
                settings.wanted(standing.state() == RoundState.COMPLETE));
    }

    /** Empty when nothing could be added, or what was added does not stand up to our own verification. */
    private Optional<Sealed> ask(Before before) {
        try {
            Sealed sealed = raiser.get().raise(before.pdf(), before.wanted());
            sealed.lacking().stream().map(Statement::inEnglish).forEach(why -> LOG.info("Document {}: {}", before.document(), why));
            SignatureReport report = verifier.verify(sealed.pdf(), trust.settings().startingWith(before.base()));
            if (report.verdict() == Verdict.INVALID) {
                LOG.warn("Document {} was not raised: {}", before.document(), report.headline().inEnglish());
                return Optional.empty();
            }
            return Optional.of(sealed);
        } catch (SealingRefused e) {
            LOG.info("Document {} was not raised: {}", before.document(), e.getMessage());
            return Optional.empty();
        }
    }

    private void keep(Standing standing, Sealed sealed, Before before) {
        if (sealed.pdf().length > before.pdf().length) {
            var revision = revisions.save(
                    DocumentRevision.raised(standing.document(), standing.nextRevision(), sealed.pdf(), clock.instant()));
            history.note(new RoundEvent.SignaturesRaised(standing.document(), sealed.reached(), revision.sha256()),
                    sealed.reached().name());
        }
        standing.row().proves(sealed.reached());
        if (!sealed.reached().reaches(before.wanted())) {
            standing.row().raiseAfter(next());
        }
    }

    private Instant next() {
        return clock.instant().plus(UNTIL_NEXT_ATTEMPT);
    }
}
