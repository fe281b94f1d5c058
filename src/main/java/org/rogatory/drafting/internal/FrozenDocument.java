package org.rogatory.drafting.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.FinalisedDocument;

/** A finalised document as it is stored: written once. */
@Entity
@Immutable
@Table(name = "finalised_document")
class FrozenDocument {

    @Id
    private UUID id;
    private UUID draftId;
    private UUID authorityId;
    private String title;
    private String sha256;
    private byte[] pdf;
    private String html;
    private String content;
    private int pageCount;
    private UUID finalisedBy;
    private Instant finalisedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FrozenDocument() {
    }

    FrozenDocument(Draft draft, Made made, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.draftId = draft.draftId().value();
        this.authorityId = draft.authority().value();
        this.title = made.title();
        this.sha256 = made.sha256();
        this.pdf = made.pdf();
        this.pageCount = made.pages();
        this.html = made.html();
        this.content = made.content();
        this.finalisedBy = by.value();
        this.finalisedAt = now;
    }

    /** What finalising made of a draft. */
    record Made(String title, byte[] pdf, int pages, String sha256, String html, String content, List<Planned> signatures) {}

    FinalisedDocument toDocument(String byName) {
        return new FinalisedDocument(new DocumentId(id), new DraftId(draftId), title, sha256, FinalisedDocument.shortCode(sha256),
                pageCount, finalisedAt,
                byName);
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    UserId finalisedBy() {
        return new UserId(finalisedBy);
    }

    UUID draftId() {
        return draftId;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String content() {
        return content;
    }
}
