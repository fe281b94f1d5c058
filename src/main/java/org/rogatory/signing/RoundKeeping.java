package org.rogatory.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Keeps a round going: for the approvers of the authority that opened it. For everybody else there is no such document. */
public interface RoundKeeping {

    /**
     * When a slot is to be signed.
     *
     * @param step   from 1; gaps do not matter
     * @param choice of the slots of a step with the same choice, one signature suffices
     */
    record PlannedSlot(String slot, int step, Optional<Integer> choice, Optional<LocalDate> due) {}

    /** Sets order, parallel groups, choices and days; until the first signature, afterwards only the days of open slots may change. */
    RoundOutcome plan(DocumentId document, List<PlannedSlot> plan);

    /** Names those of whom one is to sign; where somebody declined, this asks again and the round goes on. */
    RoundOutcome assign(DocumentId document, String slot, List<UserId> signatories);

    /** Those who could be assigned: enabled signatories, those of the signatory's State first. */
    List<Account> candidates(DocumentId document, String slot);

    /** Ends the round for good, for a reason that everybody in it sees. */
    RoundOutcome withdraw(DocumentId document, String why);
}
