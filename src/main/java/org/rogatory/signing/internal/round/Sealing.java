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
 * asked. What our own verification does not find intact is not kept. Where the key is far away the steps are taken one by one and only the last one
 * under the lock.
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

    /** A signature that may be given at this moment, and the bytes under which it goes. */
    record Task(Asked asked, byte[] before, String sha256, SignatureRequest request) {}

    /** A signature that was given and stood our own verification. */
    record Made(Task task, byte[] after, SignatureFinding found) {}

    Standing sign(Standing standing, Asked asked, Account signer, Supplier<KeySource> key) throws RoundRefusal {
        Task task = task(standing, asked, signer);
        return keep(standing, verified(task, seal(task, key)), signer);
    }

    Task task(Standing standing, Asked asked, Account signer) throws RoundRefusal {
        SlotRow slot = judge(standing, asked, signer);
        byte[] before = papers.current(standing);
        var request = new SignatureRequest(slot.name(), signer(slot.party(), signer), slot.place(), "",
                clock.instant().atZone(ZoneOffset.UTC));
        return new Task(asked, before, standing.currentSha256(), request);
    }

    private SlotRow judge(Standing standing, Asked asked, Account signer) throws RoundRefusal {
        SlotRow slot = standing.turn(asked.slot(), signer);
        standing.atHome();
        papers.sameAsSeen(standing, asked.seenSha256());
        return slot;
    }

    /** Keeps it in the locked round, if it may still be given and goes under the very bytes that are current. */
    Standing keep(Standing standing, Made made, Account signer) throws RoundRefusal {
        SlotRow slot = judge(standing, made.task().asked(), signer);
        if (!standing.currentSha256().equals(made.task().sha256())) {
            throw new RoundRefusal("signing.refused.changed");
        }
        return record.add(standing, made.after(), List.of(new Added(slot, made.found())), Origin.HERE, signer);
    }

    /** Who signs in somebody's stead is named as who they are: the block must not say that another person signed. */
    static Signer signer(Party party, Account signer) {
        return signer.fullName().equalsIgnoreCase(party.signatory().strip())
                ? new Signer(party.signatory(), party.office(), party.name())
                : new Signer(signer.fullName(), Statement.of("block.inStead", party.signatory(), party.office()).inEnglish(), party.name());
    }

    private byte[] seal(Task task, Supplier<KeySource> key) throws RoundRefusal {
        try {
            return sealer.seal(task.before(), task.request(), key.get());
        } catch (SealingRefused e) {
            throw refusal(e);
        }
    }

    static RoundRefusal refusal(SealingRefused why) {
        var refusal = new RoundRefusal("signing." + why.statement().key(), why.statement().arguments().toArray());
        refusal.initCause(why);
        return refusal;
    }

    Made verified(Task task, byte[] after) throws RoundRefusal {
        SignatureReport report = verifier.verify(after, trust.settings().startingWith(task.before()));
        if (report.reasons().stream().anyMatch(reason -> reason.statement().key().equals(Homecoming.UNFINISHED))) {
            throw new RoundRefusal("signing.refused.unfinished");
        }
        Optional<SignatureFinding> mine = report.signatures().stream().filter(finding -> finding.slot().equals(task.asked().slot()))
                .findFirst();
        if (mine.isEmpty() || !mine.get().intact() || report.verdict() == Verdict.INVALID) {
            throw new RoundRefusal("signing.refused.notIntact",
                    report.allReasons().findFirst().map(reason -> reason.statement().inEnglish()).orElse(report.headline().inEnglish()));
        }
        return new Made(task, after, mine.get());
    }
}
