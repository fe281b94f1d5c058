package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.rogatory.account.UserId;

/** Who declined to sign in a slot, and why. */
@Embeddable
record Refusing(@Column(name = "declined_at") Instant at, @Column(name = "declined_by") UUID account,
        @Column(name = "declined_why") String why) {

    UserId by() {
        return new UserId(account);
    }
}
