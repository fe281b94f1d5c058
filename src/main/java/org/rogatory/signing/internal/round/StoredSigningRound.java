package org.rogatory.signing.internal.round;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Frozen;
import org.rogatory.signing.DocumentRead;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.Round;
import org.rogatory.signing.SignatoryAssigned;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Signed;
import org.rogatory.signing.SigningRefused;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.Waiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
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
    private final SlotRows slots;
    private final SignedRevisions revisions;
    private final People people;
    private final Verifier verifier;
    private final Trust trust;
    private final Optional<DemonstrationPki> demonstration;
    private final ApplicationEventPublisher events;

    StoredSigningRound(RoundAccess access, RoundViews views, Sealing sealing, SlotRows slots, SignedRevisions revisions, People people,
            Verifier verifier, Trust trust, ObjectProvider<DemonstrationPki> demonstration, ApplicationEventPublisher events) {
        this.access = access;
        this.views = views;
        this.sealing = sealing;
        this.slots = slots;
        this.revisions = revisions;
        this.people = people;
        this.verifier = verifier;
        this.trust = trust;
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waitingForMe() {
        Account me = access.user();
        return slots.findByAssignedTo(me.id().value()).stream().flatMap(slot -> waiting(slot).stream())
                .sorted(Comparator.comparing(Waiting::turn).reversed().thenComparing(Waiting::finalisedAt)).toList();
    }

    private Optional<Waiting> waiting(SlotRow slot) {
        List<String> signed = revisions.signedSlots(slot.document().value());
        if (signed.contains(slot.name())) {
            return Optional.empty();
        }
        boolean turn = slots.findByDocumentIdOrderBySlotOrder(slot.document().value()).stream()
                .allMatch(other -> other.order() >= slot.order() || signed.contains(other.name()));
        var document = access.read(slot.document()).document();
        return Optional.of(new Waiting(document.id(), document.title(), slot.name(), slot.partyName(), turn, document.at()));
    }

    @Override
    @Transactional(readOnly = true)
    public Round round(DocumentId document) {
        return views.round(access.read(document), access.user());
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public Signed signWithFile(DocumentId document, String slot, byte[] pkcs12, char[] password) {
        try {
            return sign(document, slot, () -> Pkcs12Key.open(pkcs12, password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    @PreAuthorize("hasRole('SIGNATORY')")
    public Signed signWithDemonstrationKey(DocumentId document, String slot) {
        DemonstrationPki pki = demonstration.orElseThrow(() -> new AccessDeniedException("there are no demonstration keys here"));
        Account signer = access.signatory();
        return sign(document, slot, () -> pki.keyOf(signer));
    }

    private Signed sign(DocumentId id, String slot, Supplier<KeySource> key) {
        Account signer = access.signatory();
        Frozen document = access.lock(id);
        try {
            sealing.sign(document, slot, signer, key);
            return new Signed.Done(views.round(document, signer));
        } catch (Sealing.NotSigned refusal) {
            events.publishEvent(new SigningRefused(id, signer.id(), refusal.messageKey()));
            return new Signed.Refused(refusal.messageKey(), refusal.arguments());
        }
    }

    @Override
    public boolean hasDemonstrationKey() {
        return demonstration.isPresent() && access.user().has(Role.SIGNATORY);
    }

    @Override
    @PreAuthorize("hasRole('APPROVER')")
    public void assign(DocumentId document, String slot, UserId signatory) {
        access.lockAsApprover(document);
        SlotRow place = open(document, slot);
        Account chosen = people.signatories().stream().filter(account -> account.id().equals(signatory)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(signatory + " is no enabled signatory"));
        place.assignTo(chosen.id());
        events.publishEvent(new SignatoryAssigned(document, slot, chosen.id(), access.user().id()));
    }

    @Override
    @PreAuthorize("hasRole('APPROVER')")
    public List<Account> candidates(DocumentId document, String slot) {
        access.lockAsApprover(document);
        SlotRow place = open(document, slot);
        return people.signatories().stream().sorted(Comparator.comparing((Account account) -> !account.state().equals(place.state())))
                .toList();
    }

    private SlotRow open(DocumentId document, String slot) {
        if (revisions.signedSlots(document.value()).contains(slot)) {
            throw new IllegalStateException("place " + slot + " of document " + document + " is signed");
        }
        return slots.findByDocumentIdOrderBySlotOrder(document.value()).stream().filter(place -> place.name().equals(slot)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("document " + document + " has no place " + slot));
    }

    @Override
    public byte[] current(DocumentId document) {
        byte[] bytes = bytes(document);
        events.publishEvent(new DocumentRead(document, access.user().id()));
        return bytes;
    }

    @Override
    @Transactional(readOnly = true)
    public SignatureReport report(DocumentId document) {
        return verifier.verify(bytes(document), trust.settings().startingWith(access.read(document).pdf()));
    }

    private byte[] bytes(DocumentId document) {
        return Sealing.current(access.read(document), revisions.findByDocumentIdOrderByNumber(document.value()));
    }
}
