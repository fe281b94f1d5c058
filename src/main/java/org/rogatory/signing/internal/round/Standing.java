package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.internal.round.Progress.Mark;

/** A round as it stands in the database at this moment. */
record Standing(RoundRow row, List<SlotRow> slots, Map<String, DocumentSignature> signatures, Optional<DocumentRevisions.Last> last,
        Progress progress) {

    static Standing of(RoundRow row, List<SlotRow> slots, List<DocumentSignature> signatures, Optional<DocumentRevisions.Last> last) {
        Map<String, DocumentSignature> signed = signatures.stream().collect(Collectors.toMap(DocumentSignature::slot, Function.identity()));
        var places = slots.stream().map(slot -> new Progress.Place(slot.name(), slot.plan().step(), slot.plan().choice().orElse(0),
                mark(slot, signed))).toList();
        return new Standing(row, List.copyOf(slots), signed, last, new Progress(places, row.withdrawnBy().isPresent()));
    }

    private static Mark mark(SlotRow slot, Map<String, DocumentSignature> signed) {
        if (signed.containsKey(slot.name())) {
            return Mark.SIGNED;
        }
        return slot.isElsewhere() ? Mark.ELSEWHERE : slot.declined().isPresent() ? Mark.DECLINED : Mark.OPEN;
    }

    DocumentId document() {
        return row.document();
    }

    String currentSha256() {
        return last.map(DocumentRevisions.Last::sha256).orElse(row.baseSha256());
    }

    int nextRevision() {
        return last.map(DocumentRevisions.Last::number).orElse(0) + 1;
    }

    RoundState state() {
        return progress.round();
    }

    Optional<SlotRow> find(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** The first in order that can be signed now. */
    Optional<SlotRow> next() {
        return slots.stream().filter(slot -> progress.state(slot.name()) == SlotState.TURN).findFirst();
    }

    /** Whether somebody signed since the round was opened here. */
    boolean begun() {
        return signatures.values().stream().anyMatch(signature -> signature.origin() != Origin.BEFORE);
    }

    Set<String> signedFields() {
        return signatures.values().stream().map(DocumentSignature::field).collect(Collectors.toSet());
    }

    Set<String> places() {
        return slots.stream().map(SlotRow::name).collect(Collectors.toSet());
    }

    /** Whether nobody has to sign any more once these slots are signed, here or elsewhere. */
    boolean isLast(List<String> signing) {
        return slots.stream().allMatch(slot -> signatures.containsKey(slot.name()) || signing.contains(slot.name()));
    }

    /** A slot that the person is asked to sign and that nothing has settled yet. */
    SlotRow open(String name, Account person) throws RoundRefusal {
        SlotRow slot = find(name).orElseThrow(() -> new RoundRefusal("signing.refused.noSuchPlace", name));
        if (signatures.containsKey(name)) {
            throw new RoundRefusal("signing.refused.alreadySigned");
        }
        if (state() == RoundState.WITHDRAWN) {
            throw new RoundRefusal("signing.refused.withdrawn");
        }
        if (!slot.isAskedOf(person.id())) {
            throw new RoundRefusal("signing.refused.notYours", slot.party().signatory());
        }
        return slot;
    }

    /** The same, if it can be signed now. */
    SlotRow turn(String name, Account signer) throws RoundRefusal {
        SlotRow slot = open(name, signer);
        switch (progress.state(name)) {
            case TURN -> {
                return slot;
            }
            case NOT_NEEDED -> throw new RoundRefusal("signing.refused.notNeeded");
            case DECLINED -> throw new RoundRefusal("signing.refused.declined");
            default -> throw state() == RoundState.STOPPED
                    ? new RoundRefusal("signing.refused.stopped")
                    : new RoundRefusal("signing.refused.notYourTurn", next().map(other -> other.party().signatory()).orElse(""));
        }
    }

    /** While another installation has the document signed nobody signs here: their copy could not be taken in any more. */
    void atHome() throws RoundRefusal {
        if (slots.stream().anyMatch(SlotRow::isAway)) {
            throw new RoundRefusal("signing.refused.away");
        }
    }

    /** Since when it is this slot's turn: the last signature of an earlier step, or the time when the round began or went on. */
    Instant since(SlotRow slot) {
        return slots.stream().filter(other -> other.plan().step() < slot.plan().step()).map(other -> signatures.get(other.name()))
                .filter(Objects::nonNull).filter(signature -> signature.origin() != Origin.BEFORE)
                .map(DocumentSignature::signedAt).filter(at -> at.isAfter(row.runningSince())).max(Instant::compareTo)
                .orElse(row.runningSince());
    }
}
