package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.drafting.DraftFinalised;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the round when a document is finalised: one slot after the other, in the order of the template's places. A signatory with an account of the
 * same full name and State is asked at once.
 */
@Component
class SlotPlanning {

    private final RoundRows rounds;
    private final SlotRows slots;
    private final FrozenDocuments documents;
    private final People people;

    SlotPlanning(RoundRows rounds, SlotRows slots, FrozenDocuments documents, People people) {
        this.rounds = rounds;
        this.slots = slots;
        this.documents = documents;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void finalised(DraftFinalised event) {
        Frozen document = documents.get(event.document());
        rounds.save(new RoundRow(document, event.by()));
        int order = 0;
        for (Planned planned : event.signatures()) {
            order++;
            var slot = new SlotRow(event.document(), order, planned, false);
            ask(slot, document.document().at(), _ -> true);
            slots.save(slot);
        }
    }

    /** Two people of the same name are not told apart by guessing: the approver assigns. */
    void ask(SlotRow slot, Instant now, Predicate<Account> eligible) {
        Optional<Account> only = only(people.signatories().stream().filter(eligible).toList(), slot);
        only.ifPresent(account -> slot.assign(List.of(account.id()), now));
    }

    private static Optional<Account> only(List<Account> signatories, SlotRow slot) {
        List<Account> found = signatories.stream().filter(account -> account.state().equals(slot.party().state())
                && account.fullName().equalsIgnoreCase(slot.party().signatory())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
