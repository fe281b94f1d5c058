package org.rogatory.signing.internal.round;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;
import org.springframework.stereotype.Component;

/** Shows stored rounds as the records that leave the module. */
@Component
class RoundViews {

    private final SlotRows slots;
    private final SignedRevisions revisions;
    private final FrozenDocuments documents;
    private final People people;

    RoundViews(SlotRows slots, SignedRevisions revisions, FrozenDocuments documents, People people) {
        this.slots = slots;
        this.revisions = revisions;
        this.documents = documents;
        this.people = people;
    }

    Round round(Frozen document, Account reader) {
        var id = document.document().id().value();
        List<SlotRow> places = slots.findByDocumentIdOrderBySlotOrder(id);
        Map<String, SignedRevision> signed = revisions.findByDocumentIdOrderByNumber(id).stream()
                .collect(Collectors.toMap(SignedRevision::slot, Function.identity()));
        Map<UserId, String> names = people.fullNames(places.stream().flatMap(place -> place.assignedTo().stream()).toList());
        Optional<SlotRow> turn = places.stream().filter(place -> !signed.containsKey(place.name())).findFirst();
        List<Slot> shown = places.stream()
                .map(place -> slot(place, Optional.ofNullable(signed.get(place.name())), state(place, signed, turn), names,
                        reader))
                .toList();
        boolean complete = !places.isEmpty() && turn.isEmpty();
        return new Round(document.document(), shown, endsOn(document, complete, signed), complete);
    }

    private static SlotState state(SlotRow place, Map<String, SignedRevision> signed, Optional<SlotRow> turn) {
        if (signed.containsKey(place.name())) {
            return SlotState.SIGNED;
        }
        return turn.filter(place::equals).isPresent() ? SlotState.TURN : SlotState.WAITING;
    }

    private static Slot slot(SlotRow place, Optional<SignedRevision> signed, SlotState state, Map<UserId, String> names, Account reader) {
        return new Slot(place.name(), place.order(), place.partyName(), place.state(), place.signatory(), place.office(),
                place.assignedTo().map(user -> names.getOrDefault(user, "")), state, place.isAssignedTo(reader.id()),
                signed.map(SignedRevision::signedAt), signed.map(SignedRevision::issuer), signed.map(SignedRevision::verdict));
    }

    /** A period that begins with the last signature ends by the day of that signature, in UTC, whatever day was planned. */
    private Optional<LocalDate> endsOn(Frozen document, boolean complete, Map<String, SignedRevision> signed) {
        if (documents.startsWithLastSignature(document) && !complete) {
            return Optional.empty();
        }
        LocalDate last = signed.values().stream().map(revision -> LocalDate.ofInstant(revision.signedAt(), ZoneOffset.UTC))
                .max(LocalDate::compareTo).orElse(LocalDate.ofInstant(document.document().at(), ZoneOffset.UTC));
        return documents.endsOn(document, last);
    }
}
