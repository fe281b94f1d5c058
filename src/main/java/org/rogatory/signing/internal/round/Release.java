package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.rogatory.account.UserId;
import org.rogatory.signing.Slot.OutKind;

/** The file that was handed out for a slot: since when, to whom, and which bytes. */
@Embeddable
record Release(@Column(name = "out_since") Instant since, @Column(name = "out_by") UUID account, @Column(name = "out_sha256") String sha256,
        @Column(name = "out_kind") @Enumerated(EnumType.STRING) OutKind kind) {

    UserId by() {
        return new UserId(account);
    }
}
