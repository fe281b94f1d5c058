package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.rogatory.account.Account;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.DocumentSigned;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes one signature in a locked document. Order, place, person and bytes are judged here, at the moment of signing, and not when somebody was
 * asked. What our own verification does not find intact is not kept.
 */
@Component
class Sealing {

    private final SlotRows slots;
    private final SignedRevisions revisions;
    private final FrozenDocuments documents;
    private final PdfSealer sealer;
    private final Verifier verifier;
    private final Trust trust;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sealing(SlotRows slots, SignedRevisions revisions, FrozenDocuments documents, PdfSealer sealer, Verifier verifier, Trust trust,
            ApplicationEventPublisher events, Clock clock) {
        this.slots = slots;
        this.revisions = revisions;
        this.documents = documents;
        this.sealer = sealer;
        this.verifier = verifier;
        this.trust = trust;
        this.events = events;
        this.clock = clock;
    }

    /** Why a signature was not made: a key of the language files and what the sentence names. */
    static final class NotSigned extends Exception {

        private static final long serialVersionUID = 1;
        private final String messageKey;
        private final transient List<Object> arguments;

        NotSigned(String messageKey, Object... arguments) {
            super(messageKey);
            this.messageKey = messageKey;
            this.arguments = List.of(arguments);
        }

        String messageKey() {
            return messageKey;
        }

        List<Object> arguments() {
            return arguments;
        }
    }

    void sign(Frozen document, String slotName, Account signer, Supplier<KeySource> key) throws NotSigned {
        var id = document.document().id();
        List<SlotRow> places = slots.findByDocumentIdOrderBySlotOrder(id.value());
        List<SignedRevision> signed = revisions.findByDocumentIdOrderByNumber(id.value());
        SlotRow place = turn(places, signed, slotName, signer);
        byte[] before = current(document, signed);
        Instant now = clock.instant();
        byte[] after = seal(before, new SignatureRequest(place.name(), place.signer(), place.place(), "", now.atZone(ZoneOffset.UTC)), key);
        SignatureFinding found = verified(before, after, place);
        SignedRevision revision = revisions.save(new SignedRevision(place, signed.size() + 1, after, found, signer.id(), now));
        boolean complete = signed.size() + 1 == places.size();
        documents.signed(id, complete);
        events.publishEvent(new DocumentSigned(id, place.name(), signer.id(), revision.sha256(), complete));
    }

    /** The bytes with the signatures so far, which must begin with those that were released. */
    static byte[] current(Frozen document, List<SignedRevision> signed) {
        byte[] bytes = signed.isEmpty() ? document.pdf() : signed.getLast().pdf();
        String expected = signed.isEmpty() ? document.document().sha256() : signed.getLast().sha256();
        if (!SignedRevision.sha256(bytes).equals(expected)) {
            throw new IllegalStateException("the stored bytes of document " + document.document().id() + " are not those that were stored");
        }
        return bytes;
    }

    private static SlotRow turn(List<SlotRow> places, List<SignedRevision> signed, String name, Account signer) throws NotSigned {
        Optional<SlotRow> wanted = places.stream().filter(place -> place.name().equals(name)).findFirst();
        if (wanted.isEmpty()) {
            throw new NotSigned("signing.refused.noSuchPlace", name);
        }
        List<String> done = signed.stream().map(SignedRevision::slot).toList();
        if (done.contains(name)) {
            throw new NotSigned("signing.refused.alreadySigned");
        }
        if (!wanted.get().isAssignedTo(signer.id())) {
            throw new NotSigned("signing.refused.notYours", wanted.get().signatory());
        }
        SlotRow next = places.stream().filter(place -> !done.contains(place.name())).findFirst().orElseThrow();
        if (!next.name().equals(name)) {
            throw new NotSigned("signing.refused.notYourTurn", next.signatory());
        }
        return next;
    }

    private byte[] seal(byte[] before, SignatureRequest request, Supplier<KeySource> key) throws NotSigned {
        try {
            return sealer.seal(before, request, key.get());
        } catch (SealingRefused e) {
            var refusal = new NotSigned("signing." + e.statement().key(), e.statement().arguments().toArray());
            refusal.initCause(e);
            throw refusal;
        }
    }

    private SignatureFinding verified(byte[] before, byte[] after, SlotRow place) throws NotSigned {
        SignatureReport report = verifier.verify(after, trust.settings().startingWith(before));
        Optional<SignatureFinding> mine = report.signatures().stream().filter(finding -> finding.slot().equals(place.name())).findFirst();
        if (mine.isEmpty() || !mine.get().intact() || report.verdict() == Verdict.INVALID) {
            throw new NotSigned("signing.refused.notIntact",
                    report.allReasons().findFirst().map(reason -> reason.statement().inEnglish()).orElse(report.headline().inEnglish()));
        }
        return mine.get();
    }
}
