package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Asked;
import org.rogatory.signing.Handed;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.Slot.OutKind;
import org.rogatory.signing.internal.round.SignatureRecord.Added;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link OutsideSigning} in the database. No lock is held while a file is judged; afterwards everything is asked again. */
@Service
@PreAuthorize("hasAnyRole('APPROVER', 'SIGNATORY')")
class StoredOutsideSigning implements OutsideSigning {

    private final RoundAccess access;
    private final RoundViews views;
    private final Papers papers;
    private final Homecoming homecoming;
    private final SignatureRecord record;
    private final RoundHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredOutsideSigning(RoundAccess access, RoundViews views, Papers papers, Homecoming homecoming, SignatureRecord record,
            RoundHistory history, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.access = access;
        this.views = views;
        this.papers = papers;
        this.homecoming = homecoming;
        this.record = record;
        this.history = history;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public Handed release(Asked asked) {
        return transaction.execute(_ -> {
            Account signer = access.signatory();
            Standing standing = access.lock(asked.document());
            try {
                SlotRow slot = standing.turn(asked.slot(), signer);
                standing.atHome();
                papers.sameAsSeen(standing, asked.seenSha256());
                slot.handOut(new Release(clock.instant(), signer.id().value(), standing.currentSha256(), OutKind.OUTSIDE));
                history.note(new RoundEvent.ReleasedForSigning(standing.document(), slot.name(), signer.id(), standing.currentSha256()));
                return new Handed.Out(papers.current(standing), views.round(standing, signer));
            } catch (RoundRefusal refusal) {
                return refusal.handed();
            }
        });
    }

    @Override
    public RoundOutcome takeBack(DocumentId document, String slot) {
        return transaction.execute(_ -> {
            Standing standing = access.lock(document);
            Account user = access.user();
            try {
                SlotRow place = standing.find(slot).orElseThrow(() -> new RoundRefusal("signing.refused.noSuchPlace", slot));
                Release release = place.release().orElseThrow(() -> new RoundRefusal("signing.refused.notOut"));
                boolean keeps = user.has(Role.APPROVER) && standing.row().isKeptBy(user.authority());
                if (!keeps && !release.by().equals(user.id())) {
                    throw new RoundRefusal("signing.refused.notYours", place.party().signatory());
                }
                standing.slots().stream().filter(other -> other.name().equals(slot) || place.isAway() && other.isAway())
                        .forEach(SlotRow::handIn);
                history.note(new RoundEvent.ReleaseTakenBack(document, slot, user.id()));
                return new RoundOutcome.Done(views.round(standing, user));
            } catch (RoundRefusal refusal) {
                return refusal.outcome();
            }
        });
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public RoundOutcome bringBack(DocumentId document, String slot, byte[] pdf) {
        try {
            Homecoming.Expected expected = transaction.execute(_ -> {
                try {
                    return expected(access.read(document), slot);
                } catch (RoundRefusal refusal) {
                    throw new Unexpected(refusal);
                }
            });
            List<Homecoming.Match> matches = homecoming.judge(pdf, expected);
            return transaction.execute(_ -> {
                try {
                    return takeIn(access.lock(document), slot, pdf, matches);
                } catch (RoundRefusal refusal) {
                    throw new Unexpected(refusal);
                }
            });
        } catch (Unexpected unexpected) {
            return refused(document, unexpected.refusal());
        } catch (RoundRefusal refusal) {
            return refused(document, refusal);
        }
    }

    /** Carries a refusal out of a transaction. */
    static final class Unexpected extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unexpected(RoundRefusal refusal) {
            super(refusal);
        }

        RoundRefusal refusal() {
            return (RoundRefusal) getCause();
        }
    }

    private RoundOutcome refused(DocumentId document, RoundRefusal refusal) {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new SigningRefused(document, access.user().id(), refusal.messageKey())));
        return refusal.outcome();
    }

    private Homecoming.Expected expected(Standing standing, String name) throws RoundRefusal {
        SlotRow slot = standing.turn(name, access.signatory());
        Release release = current(standing, slot);
        return new Homecoming.Expected(papers.current(standing), standing.signedFields(), List.of(name), standing.places(), false,
                standing.isLast(List.of(name)), release.since());
    }

    private static Release current(Standing standing, SlotRow slot) throws RoundRefusal {
        Release release = slot.release().filter(out -> out.kind() == OutKind.OUTSIDE)
                .orElseThrow(() -> new RoundRefusal("signing.upload.notReleased"));
        if (!release.sha256().equals(standing.currentSha256())) {
            throw new RoundRefusal("signing.upload.stale");
        }
        return release;
    }

    private RoundOutcome takeIn(Standing standing, String name, byte[] pdf, List<Homecoming.Match> matches) throws RoundRefusal {
        Account signer = access.signatory();
        SlotRow slot = standing.turn(name, signer);
        current(standing, slot);
        List<Added> added = matches.stream().map(match -> new Added(slot, match.found())).toList();
        return new RoundOutcome.Done(views.round(record.add(standing, pdf, added, Origin.OUTSIDE, signer), signer));
    }
}
