package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Counterparts;
import org.rogatory.signing.Handed;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.Slot.OutKind;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.internal.round.SignatureRecord.Added;
import org.rogatory.signing.internal.round.StoredOutsideSigning.Unexpected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Counterparts} in the database. */
@Service
@PreAuthorize("hasRole('APPROVER')")
class StoredCounterparts implements Counterparts {

    private final RoundAccess access;
    private final RoundViews views;
    private final Papers papers;
    private final Homecoming homecoming;
    private final Arrivals arrivals;
    private final SignatureRecord record;
    private final RoundHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredCounterparts(RoundAccess access, RoundViews views, Papers papers, Homecoming homecoming, Arrivals arrivals,
            SignatureRecord record, RoundHistory history, ApplicationEventPublisher events, PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.papers = papers;
        this.homecoming = homecoming;
        this.arrivals = arrivals;
        this.record = record;
        this.history = history;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<String> exportable(DocumentId document) {
        return transaction.execute(_ -> {
            Standing standing = access.lockAsKeeper(document);
            return standing.slots().stream().map(SlotRow::name).filter(name -> isOpen(standing, name)).toList();
        });
    }

    private static boolean isOpen(Standing standing, String name) {
        SlotState state = standing.progress().state(name);
        return state == SlotState.TURN || state == SlotState.WAITING;
    }

    @Override
    public Handed export(DocumentId document, List<String> slots) {
        return transaction.execute(_ -> {
            Standing standing = access.lockAsKeeper(document);
            Account approver = access.approver();
            if (standing.slots().stream().anyMatch(SlotRow::isAway)) {
                return new RoundRefusal("signing.refused.away").handed();
            }
            if (slots.isEmpty()
                    || !slots.stream().allMatch(slot -> isOpen(standing, slot) && standing.progress().reachable(slot, slots))) {
                return new RoundRefusal("signing.export.notNow").handed();
            }
            byte[] pdf = papers.current(standing);
            var release = new Release(clock.instant(), approver.id().value(), standing.currentSha256(), OutKind.COUNTERPART);
            standing.slots().stream().filter(slot -> slots.contains(slot.name())).forEach(slot -> slot.handOut(release));
            slots.forEach(slot -> history
                    .note(new RoundEvent.ExportedForSignature(document, slot, approver.id(), standing.currentSha256())));
            byte[] packed = SignaturePackage.of(standing, approver.authorityName(), pdf, slots).packed();
            return new Handed.Out(packed, views.round(standing, approver));
        });
    }

    @Override
    public List<Received> received() {
        return transaction.execute(_ -> access.received().stream().map(standing -> new Received(standing.document(),
                standing.row().title(), standing.row().sender().orElse(""), standing.row().openedAt(), standing.state())).toList());
    }

    @Override
    public Receipt receive(byte[] packed) {
        Account approver = access.approver();
        try {
            SignaturePackage arrived = SignaturePackage.read(packed);
            var signatures = arrivals.judge(arrived);
            return transaction.execute(_ -> {
                try {
                    return new Receipt.Opened(arrivals.open(arrived, signatures, approver));
                } catch (RoundRefusal refusal) {
                    throw new Unexpected(refusal);
                }
            });
        } catch (Unexpected unexpected) {
            return refused(unexpected.refusal());
        } catch (RoundRefusal refusal) {
            return refused(refusal);
        }
    }

    private static Receipt refused(RoundRefusal refusal) {
        return new Receipt.Refused(refusal.messageKey(), refusal.arguments());
    }

    @Override
    public RoundOutcome bringBack(DocumentId document, byte[] pdf) {
        try {
            Homecoming.Expected expected = transaction.execute(_ -> {
                try {
                    return expected(access.lockAsKeeper(document));
                } catch (RoundRefusal refusal) {
                    throw new Unexpected(refusal);
                }
            });
            List<Homecoming.Match> matches = homecoming.judge(pdf, expected);
            return transaction.execute(_ -> {
                try {
                    return takeIn(access.lockAsKeeper(document), pdf, matches);
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

    private RoundOutcome refused(DocumentId document, RoundRefusal refusal) {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new SigningRefused(document, access.user().id(), refusal.messageKey())));
        return refusal.outcome();
    }

    private Homecoming.Expected expected(Standing standing) throws RoundRefusal {
        List<SlotRow> away = away(standing);
        List<String> wanted = away.stream().map(SlotRow::name).toList();
        return new Homecoming.Expected(papers.current(standing), standing.signedFields(), wanted, standing.places(), true,
                standing.isLast(wanted), away.getFirst().release().orElseThrow().since());
    }

    private static List<SlotRow> away(Standing standing) throws RoundRefusal {
        List<SlotRow> away = standing.slots().stream().filter(SlotRow::isAway).toList();
        if (away.isEmpty()) {
            throw new RoundRefusal("signing.upload.notExported");
        }
        if (!away.getFirst().release().orElseThrow().sha256().equals(standing.currentSha256())) {
            throw new RoundRefusal("signing.upload.stale");
        }
        return away;
    }

    /** What did not come back signed is no longer out: a further export starts from the new bytes. */
    private RoundOutcome takeIn(Standing standing, byte[] pdf, List<Homecoming.Match> matches) throws RoundRefusal {
        Set<String> away = away(standing).stream().map(SlotRow::name).collect(Collectors.toSet());
        List<String> before = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Homecoming.Match match : matches) {
            before.add(match.slot());
            if (!away.contains(match.slot()) || !seen.add(match.slot()) || !standing.progress().reachable(match.slot(), before)) {
                throw new RoundRefusal("signing.upload.order");
            }
        }
        Account approver = access.approver();
        List<Added> added = matches.stream().map(match -> new Added(standing.find(match.slot()).orElseThrow(), match.found())).toList();
        Standing after = record.add(standing, pdf, added, Origin.COUNTERPART, approver);
        after.slots().stream().filter(SlotRow::isAway).forEach(SlotRow::handIn);
        return new RoundOutcome.Done(views.round(after, approver));
    }
}
