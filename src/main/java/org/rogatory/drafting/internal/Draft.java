package org.rogatory.drafting.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rogatory.account.Account;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftIsClosed;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.shared.State;
import org.rogatory.template.DocumentTemplate;

/** A draft and its life: open, finalised, signed. Its content is one JSON text; what lists and rights need are columns. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private UUID id;
    private UUID authorityId;
    private UUID ownerId;
    private String templateId;
    private int templateVersion;
    private String templateHash;
    private String title = "";
    private String reference = "";
    private String states = "";
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DraftStatus status = DraftStatus.OPEN;
    private boolean training;
    private int revision;
    private String content = "";
    private Instant createdAt;
    private Instant changedAt;
    @Version
    private int version;

    /** What of a draft's content is copied to columns. */
    record Index(String title, String reference, List<State> states) {}

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Draft() {
    }

    Draft(UUID id, DocumentTemplate template, Account owner, boolean training, Instant now) {
        this.id = id;
        this.templateId = template.id();
        this.templateVersion = template.version();
        this.templateHash = template.hash();
        this.authorityId = owner.authority().value();
        this.ownerId = owner.id().value();
        this.training = training;
        this.createdAt = now;
        this.changedAt = now;
    }

    void say(String json, Index index, Instant now) {
        requireOpen();
        content = json;
        title = index.title();
        reference = index.reference();
        states = String.join(",", index.states().stream().map(State::code).toList());
        changedAt = now;
    }

    /** Counts changes; the number names the change. */
    int nextRevision() {
        revision++;
        return revision;
    }

    void requireOpen() {
        if (status != DraftStatus.OPEN) {
            throw new DraftIsClosed(draftId(), status);
        }
    }

    void finalise(Instant now) {
        requireOpen();
        status = DraftStatus.FINALISED;
        changedAt = now;
    }

    void signed(boolean complete, Instant now) {
        if (status != DraftStatus.FINALISED && status != DraftStatus.PARTLY_SIGNED) {
            throw new DraftIsClosed(draftId(), status);
        }
        status = complete ? DraftStatus.SIGNED : DraftStatus.PARTLY_SIGNED;
        changedAt = now;
    }

    void withdraw(Instant now) {
        if (status != DraftStatus.FINALISED && status != DraftStatus.PARTLY_SIGNED) {
            throw new DraftIsClosed(draftId(), status);
        }
        status = DraftStatus.WITHDRAWN;
        changedAt = now;
    }

    static List<State> states(String codes) {
        return Stream.of(codes.split(",")).filter(code -> !code.isEmpty()).map(State::new).toList();
    }

    DraftId draftId() {
        return new DraftId(id);
    }

    UserId owner() {
        return new UserId(ownerId);
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    String content() {
        return content;
    }

    String templateId() {
        return templateId;
    }

    boolean isTraining() {
        return training;
    }

    DraftLine line() {
        return new DraftLine(id, templateId, title, reference, states, status, training, ownerId, changedAt, templateVersion);
    }
}
