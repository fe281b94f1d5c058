package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.SlotState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of signatures that are due. What is to be done stands in the database and nowhere else, and each reminder is noted under the lock of its
 * round: a restart loses none, and of several instances only the first one gives it.
 *
 * @see "Decision 0018"
 */
@Component
class Reminding {

    private final SlotRows slots;
    private final Standings standings;
    private final RoundHistory history;
    private final ReminderMail mail;
    private final ReminderAddresses addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminding(SlotRows slots, Standings standings, RoundHistory history, ReminderMail mail, ReminderAddresses addresses,
            PlatformTransactionManager transactions, Clock clock) {
        this.slots = slots;
        this.standings = standings;
        this.history = history;
        this.mail = mail;
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${rogatory.reminders.first:PT1M}", fixedDelayString = "${rogatory.reminders.every:PT15M}")
    void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (UUID document : slots.documentsDueBy(today.plusDays(Deadlines.SOON))) {
            List<String> letters = transaction.execute(_ -> remind(standings.lock(new DocumentId(document)), today));
            letters.forEach(mail::send);
        }
    }

    /** The addresses to which a reminder is to be sent once it is noted. */
    private List<String> remind(Standing standing, LocalDate today) {
        return standing.slots().stream().filter(slot -> isToBeReminded(standing, slot, today)).flatMap(slot -> {
            slot.reminded(today);
            List<String> letters = mail.isThere()
                    ? addresses.findByAccountIdIn(slot.people().stream().map(SlotPerson::account).toList()).stream()
                            .map(ReminderAddress::address).toList()
                    : List.of();
            history.note(new RoundEvent.SignatoryReminded(standing.document(), slot.name(), letters.size()));
            return letters.stream();
        }).distinct().toList();
    }

    private static boolean isToBeReminded(Standing standing, SlotRow slot, LocalDate today) {
        return standing.progress().state(slot.name()) == SlotState.TURN
                && slot.plan().due().filter(due -> Deadlines.remind(due, slot.remindedOn(), today)).isPresent();
    }
}
