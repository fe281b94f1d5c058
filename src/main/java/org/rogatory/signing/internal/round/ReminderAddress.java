package org.rogatory.signing.internal.round;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.rogatory.account.UserId;

/** Where a person wants to be reminded by e-mail. */
@Entity
@Table(name = "reminder_address")
class ReminderAddress {

    @Id
    private UUID accountId;
    private String address;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReminderAddress() {
    }

    ReminderAddress(UserId person, String address) {
        this.accountId = person.value();
        this.address = address;
    }

    String address() {
        return address;
    }
}
