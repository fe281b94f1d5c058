package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.rogatory.account.Account;
import org.rogatory.signing.Asked;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.SignatureRequest.Signer;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.Slot.Party;
import org.rogatory.signing.Statement;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.round.SignatureRecord.Added;
import org.springframework.stereotype.Component;

/**
 * Makes one signature in a locked round. Order, place, person and bytes are judged here, at the moment of signing, and not when somebody was
 * asked. What our own verification does not find intact is not kept.
 */
@Component
class Sealing {

    private final Papers papers;
    private final SignatureRecord record;
    private final PdfSealer sealer;
    private final Verifier verifier;
    private final Trust trust;
    private final Clock clock;

    Sealing(Papers papers, SignatureRecord record, PdfSealer sealer, Verifier verifier, Trust trust, Clock clock) {
        this.papers = papers;
        this.record = record;
        this.sealer = sealer;
        this.verifier = verifier;
        this.trust = trust;
        this.clock = clock;
    }

    Standing sign(Standing standing, Asked asked, Account signer, Supplier<KeySource> key) throws RoundRefusal {
        SlotRow slot = standing.turn(asked.slot(), signer);
        standing.atHome();
        papers.sameAsSeen(standing, asked.seenSha256());
        byte[] before = papers.current(standing);
        var request = new SignatureRequest(slot.name(), signer(slot.party(), signer), slot.place(), "",
                clock.instant().atZone(ZoneOffset.UTC));
        byte[] after = seal(before, request, key);
        return record.add(standing, after, List.of(new Added(slot, verified(before, after, slot))), Origin.HERE, signer);
    }

    /** Who signs in somebody's stead is named as who they are: the block must not say that another person signed. */
    static Signer signer(Party party, Account signer) {
        return signer.fullName().equalsIgnoreCase(party.signatory().strip())
                ? new Signer(party.signatory(), party.office(), party.name())
                : new Signer(signer.fullName(), Statement.of("block.inStead", party.signatory(), party.office()).inEnglish(), party.name());
    }

    private byte[] seal(byte[] before, SignatureRequest request, Supplier<KeySource> key) throws RoundRefusal {
        try {
            return sealer.seal(before, request, key.get());
        } catch (SealingRefused e) {
            var refusal = new RoundRefusal("signing." + e.statement().key(), e.statement().arguments().toArray());
            refusal.initCause(e);
            throw refusal;
        }
    }

    private SignatureFinding verified(byte[] before, byte[] after, SlotRow slot) throws RoundRefusal {
        SignatureReport report = verifier.verify(after, trust.settings().startingWith(before));
        if (report.reasons().stream().anyMatch(reason -> reason.statement().key().equals(Homecoming.UNFINISHED))) {
            throw new RoundRefusal("signing.refused.unfinished");
        }
        Optional<SignatureFinding> mine = report.signatures().stream().filter(finding -> finding.slot().equals(slot.name())).findFirst();
        if (mine.isEmpty() || !mine.get().intact() || report.verdict() == Verdict.INVALID) {
            throw new RoundRefusal("signing.refused.notIntact",
                    report.allReasons().findFirst().map(reason -> reason.statement().inEnglish()).orElse(report.headline().inEnglish()));
        }
        return mine.get();
    }
}
