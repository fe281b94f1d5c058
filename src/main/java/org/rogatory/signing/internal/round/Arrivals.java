package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.shared.State;
import org.rogatory.signing.Reason;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.springframework.stereotype.Component;

/** Opens rounds for documents that other installations sent. What their package says is held against what the file says. */
@Component
class Arrivals {

    private static final int LONGEST_TITLE = 300;

    private final RoundRows rounds;
    private final SlotRows slots;
    private final ReceivedDocuments documents;
    private final DocumentSignatures signatures;
    private final SlotPlanning planning;
    private final RoundHistory history;
    private final Verifier verifier;
    private final Trust trust;
    private final Clock clock;

    Arrivals(RoundRows rounds, SlotRows slots, ReceivedDocuments documents, DocumentSignatures signatures, SlotPlanning planning,
            RoundHistory history, Verifier verifier, Trust trust, Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.documents = documents;
        this.signatures = signatures;
        this.planning = planning;
        this.history = history;
        this.verifier = verifier;
        this.trust = trust;
        this.clock = clock;
    }

    /** The signatures that stand in the document already. */
    List<SignatureFinding> judge(SignaturePackage arrived) throws RoundRefusal {
        SignatureReport report = verifier.verify(arrived.pdf(), trust.settings());
        boolean unsigned = report.signatures().isEmpty();
        Optional<Reason> fatal = report.allReasons().filter(reason -> reason.leadsTo() == Verdict.INVALID)
                .filter(reason -> !unsigned || reason.rule() != Rule.SIGNATURE_PRESENT).findFirst();
        if (fatal.isPresent()) {
            throw new RoundRefusal("signing.package.notGood", fatal.get().statement().inEnglish());
        }
        Set<String> open = report.open().stream().map(SignaturePlace::slot).collect(Collectors.toSet());
        if (!arrived.manifest().places().stream().filter(SignaturePackage.Place::asked)
                .allMatch(place -> open.contains(place.name()))) {
            throw new RoundRefusal("signing.package.noPlace");
        }
        return report.signatures();
    }

    DocumentId open(SignaturePackage arrived, List<SignatureFinding> found, Account approver) throws RoundRefusal {
        var manifest = arrived.manifest();
        if (rounds.existsByAuthorityIdAndBaseSha256(approver.authority().value(), manifest.sha256())) {
            throw new RoundRefusal("signing.package.known");
        }
        Instant now = clock.instant();
        var arrival = new RoundRow.Arrival(line(manifest.from()), line(manifest.title()), manifest.released().sha256(),
                manifest.released().length(), manifest.sha256(), Math.clamp(manifest.pages(), 0, 10_000));
        RoundRow row = rounds.save(new RoundRow(arrival, approver.authority(), approver.id(), now));
        documents.save(new ReceivedDocument(row.document(), arrived.pdf()));
        int order = 0;
        for (SignaturePackage.Place place : manifest.places()) {
            order++;
            slots.save(slot(row, order, place, approver));
            found.stream().filter(signature -> signature.slot().equals(place.field())).findFirst()
                    .ifPresent(signature -> signatures.save(new DocumentSignature(row.document(), place.name(), signature,
                            new DocumentSignature.Entry(0, Origin.BEFORE, Optional.empty(), signature.claimedTime().orElse(now)))));
        }
        history.note(new RoundEvent.DocumentReceived(row.document(), approver.id(), manifest.sha256()), line(manifest.from()));
        return row.document();
    }

    private SlotRow slot(RoundRow row, int order, SignaturePackage.Place place, Account approver) {
        var planned = new Planned(place.name(), line(place.party()), new State(place.state()), line(place.signatory()),
                line(place.office()), line(place.place()));
        var slot = new SlotRow(row.document(), order, planned, !place.asked());
        slot.plan(new PlannedSlot(place.name(), place.step(), Optional.of(place.choice()).filter(choice -> choice != 0), Optional.empty()));
        if (place.asked()) {
            planning.ask(slot, row.openedAt(), account -> account.authority().equals(approver.authority()));
        }
        return slot;
    }

    private static String line(String text) {
        String plain = Words.plain(text).replace('\n', ' ');
        return plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE);
    }
}
