package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.drafting.DraftFinalised;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the round when a document is finalised. A signatory with an account of the same full name and State is asked at once. */
@Component
class SlotPlanning {

    private final SlotRows slots;
    private final People people;

    SlotPlanning(SlotRows slots, People people) {
        this.slots = slots;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void finalised(DraftFinalised event) {
        List<Account> signatories = people.signatories();
        int order = 0;
        for (Planned planned : event.signatures()) {
            order++;
            var slot = new SlotRow(event.document(), order, planned);
            only(signatories, planned).ifPresent(account -> slot.assignTo(account.id()));
            slots.save(slot);
        }
    }

    /** Two people of the same name are not told apart by guessing: the approver assigns. */
    private static Optional<Account> only(List<Account> signatories, Planned planned) {
        List<Account> found = signatories.stream()
                .filter(account -> account.state().equals(planned.state()) && account.fullName().equalsIgnoreCase(planned.signatory()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
