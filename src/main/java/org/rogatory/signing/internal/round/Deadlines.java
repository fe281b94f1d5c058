package org.rogatory.signing.internal.round;

import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.signing.Urgency;

/** What a last day means today: how near it is, and whether to remind of it. Days are counted in UTC, so that all parties see the same. */
final class Deadlines {

    /** How many days before a last day something is due soon. */
    static final int SOON = 3;
    /** How many days lie between two reminders of what is overdue. */
    private static final int AGAIN = 3;

    private Deadlines() {
    }

    static Urgency urgency(Optional<LocalDate> due, LocalDate today) {
        return due.map(day -> {
            if (day.isBefore(today)) {
                return Urgency.OVERDUE;
            }
            return day.equals(today) ? Urgency.TODAY : day.isAfter(today.plusDays(SOON)) ? Urgency.NONE : Urgency.SOON;
        }).orElse(Urgency.NONE);
    }

    /** Once when it comes near, once on the day, and then every few days. */
    static boolean remind(LocalDate due, Optional<LocalDate> last, LocalDate today) {
        if (urgency(Optional.of(due), today) == Urgency.NONE) {
            return false;
        }
        return last.isEmpty() || last.get().isBefore(due) && !today.isBefore(due) || !last.get().isAfter(today.minusDays(AGAIN));
    }
}
