package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;

/** Somebody who is asked to sign in a slot, by the approver or by the person who passed it on. */
@Embeddable
record SlotPerson(@Column(name = "account_id", nullable = false) UUID account, @Column(name = "since", nullable = false) Instant since,
        @Column(name = "delegate_of") @Nullable UUID delegateOf) {

    UserId user() {
        return new UserId(account);
    }

    boolean is(UserId person) {
        return account.equals(person.value());
    }

    Optional<UserId> passedOnBy() {
        return Optional.ofNullable(delegateOf).map(UserId::new);
    }
}
