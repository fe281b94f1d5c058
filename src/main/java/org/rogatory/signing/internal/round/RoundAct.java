package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;
import org.rogatory.signing.RoundEvent;

/** Something that was done in a round beside signing, as it is stored: written once. */
@Entity
@Immutable
@Table(name = "round_act")
class RoundAct {

    @Id
    private UUID id;
    private UUID documentId;
    private Instant happenedAt;
    private @Nullable UUID byId;
    private String kind;
    private String slot;
    private String words;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RoundAct() {
    }

    RoundAct(RoundEvent event, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.documentId = event.document().value();
        this.happenedAt = now;
        this.byId = event.actor().map(UserId::value).orElse(null);
        this.kind = event.getClass().getSimpleName();
        this.slot = event.slot();
        this.words = words;
    }

    Instant at() {
        return happenedAt;
    }

    Optional<UserId> by() {
        return Optional.ofNullable(byId).map(UserId::new);
    }

    String kind() {
        return kind;
    }

    String slot() {
        return slot;
    }

    String words() {
        return words;
    }
}
