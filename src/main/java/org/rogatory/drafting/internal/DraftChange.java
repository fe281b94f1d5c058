package org.rogatory.drafting.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;
import org.rogatory.drafting.Revision;

/** One change of a draft, never changed itself. */
@Entity
@Immutable
@Table(name = "draft_revision")
class DraftChange {

    @Id
    private UUID id;
    private UUID draftId;
    private int number;
    private String item;
    private @Nullable String beforeJson;
    private @Nullable String afterJson;
    private UUID byId;
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DraftChange() {
    }

    DraftChange(UUID draft, UserId by, Revision revision) {
        this.id = UUID.randomUUID();
        this.draftId = draft;
        this.number = revision.number();
        this.item = revision.key();
        this.beforeJson = revision.before().orElse(null);
        this.afterJson = revision.after().orElse(null);
        this.byId = by.value();
        this.changedAt = revision.at();
    }

    Revision toRevision(String byName) {
        return new Revision(number, changedAt, byName, item, Optional.ofNullable(beforeJson), Optional.ofNullable(afterJson));
    }

    UserId by() {
        return new UserId(byId);
    }

    int number() {
        return number;
    }

    Instant at() {
        return changedAt;
    }
}
