package org.rogatory.drafting.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.rogatory.account.AuthorityId;

/** That an authority was given its worked sample; it is given once, and discarding it is final. */
@Entity
@Immutable
@Table(name = "training_given")
class TrainingGiven {

    @Id
    private UUID authorityId;
    private Instant givenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TrainingGiven() {
    }

    TrainingGiven(AuthorityId authority, Instant givenAt) {
        this.authorityId = authority.value();
        this.givenAt = givenAt;
    }
}
