package org.rogatory.account.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.rogatory.account.Authority;
import org.rogatory.account.AuthorityId;
import org.rogatory.shared.State;

/** An acting authority as it is stored. */
@Entity
@Table(name = "authority")
class AuthorityRow {

    @Id
    private UUID id;
    private String name;
    private String state;
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AuthorityRow() {
    }

    AuthorityRow(UUID id, String name, State state, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.state = state.code();
        this.createdAt = createdAt;
    }

    Authority toAuthority() {
        return new Authority(new AuthorityId(id), name, new State(state));
    }

    String name() {
        return name;
    }

    State state() {
        return new State(state);
    }

    UUID id() {
        return id;
    }
}
