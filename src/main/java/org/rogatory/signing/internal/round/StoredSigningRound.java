package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Asked;
import org.rogatory.signing.DocumentRead;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.Waiting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in the database: every method finds out who asks before it tells or does anything. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'SIGNATORY')")
class StoredSigningRound implements SigningRound {

    private final RoundAccess access;
    private final RoundViews views;
    private final Sealing sealing;
    private final KeyOpening keys;
    private final Papers papers;
    private final RoundHistory history;
    private final People people;
    private final Verifier verifier;
    private final Trust trust;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredSigningRound(RoundAccess access, RoundViews views, Sealing sealing, KeyOpening keys, Papers papers, RoundHistory history,
            People people, Verifier verifier, Trust trust, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.views = views;
        this.sealing = sealing;
        this.keys = keys;
        this.papers = papers;
        this.history = history;
        this.people = people;
        this.verifier = verifier;
        this.trust = trust;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        Account me = access.user();
        return access.running().stream().flatMap(standing -> views.waiting(standing, me)).sorted(RoundViews.byUrgency()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Round round(DocumentId document) {
        return views.round(access.read(document), access.user());
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public RoundOutcome sign(Asked asked, KeyChoice key) {
        Account signer = access.signatory();
        try (KeyOpening.Opening opening = keys.opening(key, signer)) {
            Standing standing = access.lock(asked.document());
            return new RoundOutcome.Done(views.round(sealing.sign(standing, asked, signer, opening::key), signer));
        } catch (RoundRefusal refusal) {
            events.publishEvent(new SigningRefused(asked.document(), signer.id(), refusal.messageKey()));
            return refusal.outcome();
        }
    }

    @Override
    public List<String> tokens() {
        return keys.tokens();
    }

    @Override
    public boolean hasDemonstrationKey() {
        return keys.hasDemonstration() && access.user().has(Role.SIGNATORY);
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public RoundOutcome decline(DocumentId document, String slot, String why) {
        Account signer = access.signatory();
        Standing standing = access.lock(document);
        try {
            SlotRow place = standing.open(slot, signer);
            String reason = Words.reason(why);
            place.decline(signer.id(), reason, clock.instant());
            Standing after = Standing.of(standing.row(), standing.slots(), List.copyOf(standing.signatures().values()), standing.last());
            history.note(new RoundEvent.SignatureDeclined(document, slot, signer.id(), after.state() == RoundState.STOPPED), reason);
            return new RoundOutcome.Done(views.round(after, signer));
        } catch (RoundRefusal refusal) {
            return refusal.outcome();
        }
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public RoundOutcome delegate(DocumentId document, String slot, UserId to) {
        Account signer = access.signatory();
        Standing standing = access.lock(document);
        try {
            SlotRow place = standing.open(slot, signer);
            if (place.declined().isPresent()) {
                throw new RoundRefusal("signing.refused.declined");
            }
            Account chosen = people.signatories().stream().filter(colleague(signer)).filter(account -> account.id().equals(to)).findFirst()
                    .orElseThrow(() -> new RoundRefusal("signing.refused.noColleague"));
            place.delegate(signer.id(), chosen.id(), clock.instant());
            history.note(new RoundEvent.SignatureDelegated(document, slot, signer.id(), chosen.id()), chosen.fullName());
            return new RoundOutcome.Done(views.round(standing, signer));
        } catch (RoundRefusal refusal) {
            return refusal.outcome();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> delegates(DocumentId document, String slot) {
        Account signer = access.signatory();
        access.read(document);
        return people.signatories().stream().filter(colleague(signer)).toList();
    }

    private static Predicate<Account> colleague(Account signer) {
        return account -> account.authority().equals(signer.authority()) && !account.id().equals(signer.id());
    }

    @Override
    public byte[] current(DocumentId document) {
        byte[] bytes = papers.current(access.read(document));
        events.publishEvent(new DocumentRead(document, access.user().id()));
        return bytes;
    }

    @Override
    @Transactional(readOnly = true)
    public SignatureReport report(DocumentId document) {
        Standing standing = access.read(document);
        return verifier.verify(papers.current(standing), trust.settings().startingWith(papers.base(standing)));
    }
}
