package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rogatory.account.Account;
import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundKeeping;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SlotState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link RoundKeeping} in the database. */
@Service
@Transactional
@PreAuthorize("hasRole('APPROVER')")
class StoredRoundKeeping implements RoundKeeping {

    private static final int HIGHEST_STEP = 99;

    private final RoundAccess access;
    private final RoundViews views;
    private final RoundHistory history;
    private final FrozenDocuments documents;
    private final People people;
    private final Clock clock;

    StoredRoundKeeping(RoundAccess access, RoundViews views, RoundHistory history, FrozenDocuments documents, People people, Clock clock) {
        this.access = access;
        this.views = views;
        this.history = history;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** An act on a round that has not ended. */
    private interface Act {
        void on(Standing standing, Account approver) throws RoundRefusal;
    }

    private RoundOutcome act(DocumentId document, Act act) {
        Standing standing = access.lockAsKeeper(document);
        Account approver = access.approver();
        try {
            if (standing.row().endedAt().isPresent()) {
                throw new RoundRefusal("signing.refused.ended");
            }
            act.on(standing, approver);
            return new RoundOutcome.Done(views.round(access.read(document), approver));
        } catch (RoundRefusal refusal) {
            return refusal.outcome();
        }
    }

    @Override
    public RoundOutcome plan(DocumentId document, List<PlannedSlot> plan) {
        return act(document, (standing, approver) -> {
            Map<String, PlannedSlot> wanted = plan.stream().collect(Collectors.toMap(PlannedSlot::slot, each -> each));
            check(standing, wanted);
            standing.slots().stream().filter(slot -> wanted.containsKey(slot.name())).filter(slot -> !isSettled(standing, slot))
                    .forEach(slot -> slot.plan(wanted.get(slot.name())));
            history.note(new RoundEvent.RoundPlanned(document, approver.id(), details(plan)));
        });
    }

    private static void check(Standing standing, Map<String, PlannedSlot> wanted) throws RoundRefusal {
        Map<Integer, Set<Integer>> stepsOfChoice = new HashMap<>();
        for (SlotRow slot : standing.slots()) {
            PlannedSlot planned = wanted.get(slot.name());
            if (planned == null || slot.isElsewhere()) {
                continue;
            }
            if (planned.step() < 1 || planned.step() > HIGHEST_STEP) {
                throw new RoundRefusal("signing.plan.step", slot.party().signatory(), HIGHEST_STEP);
            }
            boolean moved = planned.step() != slot.plan().step() || !planned.choice().equals(slot.plan().choice());
            if (moved && standing.begun()) {
                throw new RoundRefusal("signing.plan.begun");
            }
            planned.choice().ifPresent(choice -> stepsOfChoice.computeIfAbsent(choice, _ -> new HashSet<>()).add(planned.step()));
        }
        if (stepsOfChoice.values().stream().anyMatch(steps -> steps.size() > 1)) {
            throw new RoundRefusal("signing.plan.choice");
        }
    }

    private static String details(List<PlannedSlot> plan) {
        return plan.stream().map(slot -> slot.slot() + "=" + slot.step() + slot.choice().map(choice -> "/" + choice).orElse("")
                + slot.due().map(day -> "@" + day).orElse("")).collect(Collectors.joining(" "));
    }

    @Override
    public RoundOutcome assign(DocumentId document, String slot, List<UserId> signatories) {
        return act(document, (standing, approver) -> {
            SlotRow place = open(standing, slot);
            Map<UserId, String> known = people.signatories().stream().collect(Collectors.toMap(Account::id, Account::fullName));
            if (!known.keySet().containsAll(signatories)) {
                throw new RoundRefusal("signing.refused.noSignatory");
            }
            boolean again = place.declined().isPresent();
            if (again && signatories.isEmpty()) {
                throw new RoundRefusal("signing.refused.nobodyNamed");
            }
            Instant now = clock.instant();
            place.assign(signatories, now);
            if (again) {
                standing.row().goOn(now);
            }
            history.note(new RoundEvent.SignatoryAssigned(document, slot, signatories, approver.id()),
                    String.join(", ", signatories.stream().map(known::get).toList()));
        });
    }

    @Override
    public List<Account> candidates(DocumentId document, String slot) {
        Standing standing = access.lockAsKeeper(document);
        return standing.find(slot).map(place -> people.signatories().stream()
                .sorted(Comparator.comparing((Account account) -> !account.state().equals(place.party().state()))).toList())
                .orElse(List.of());
    }

    private static SlotRow open(Standing standing, String name) throws RoundRefusal {
        SlotRow slot = standing.find(name).orElseThrow(() -> new RoundRefusal("signing.refused.noSuchPlace", name));
        if (isSettled(standing, slot)) {
            throw new RoundRefusal("signing.refused.alreadySigned");
        }
        return slot;
    }

    private static boolean isSettled(Standing standing, SlotRow slot) {
        SlotState state = standing.progress().state(slot.name());
        return state == SlotState.SIGNED || state == SlotState.ELSEWHERE;
    }

    @Override
    public RoundOutcome withdraw(DocumentId document, String why) {
        return act(document, (standing, approver) -> {
            String reason = Words.reason(why);
            standing.row().withdraw(approver.id(), reason, clock.instant());
            standing.slots().forEach(SlotRow::handIn);
            if (standing.row().draft().isPresent()) {
                documents.withdrawn(document);
            }
            history.note(new RoundEvent.RoundWithdrawn(document, approver.id()), reason);
        });
    }
}
