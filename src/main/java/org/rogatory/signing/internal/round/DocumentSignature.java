package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.Slot.Origin;

/** A signature that stands in a document, as it is stored: written once. */
@Entity
@Immutable
@Table(name = "document_signature")
class DocumentSignature {

    private static final int LONGEST_NAME = 1000;

    @Id
    private UUID id;
    private UUID documentId;
    private String slot;
    private String field;
    private int revisionNumber;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private @Nullable UUID signerId;
    private String signerSubject;
    private String signerSerial;
    private String issuer;
    private String level;
    private String verdict;
    private Instant signedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentSignature() {
    }

    /** How a signature came into the document; {@code by} is nobody where it stood there before. */
    record Entry(int revision, Origin origin, Optional<UserId> by, Instant at) {}

    DocumentSignature(DocumentId document, String slot, SignatureFinding found, Entry entry) {
        this.id = UUID.randomUUID();
        this.documentId = document.value();
        this.slot = slot;
        this.field = found.slot();
        this.revisionNumber = entry.revision();
        this.origin = entry.origin();
        this.signerId = entry.by().map(UserId::value).orElse(null);
        this.signerSubject = shortened(found.certificate().subject(), LONGEST_NAME);
        this.signerSerial = shortened(found.certificate().serial(), 100);
        this.issuer = shortened(found.certificate().issuer(), LONGEST_NAME);
        this.level = shortened(found.level(), 40);
        this.verdict = found.verdict().name();
        this.signedAt = entry.at();
    }

    /** Certificates from elsewhere may hold names of any length. */
    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    String slot() {
        return slot;
    }

    String field() {
        return field;
    }

    Origin origin() {
        return origin;
    }

    Optional<UserId> by() {
        return Optional.ofNullable(signerId).map(UserId::new);
    }

    String subject() {
        return signerSubject;
    }

    String issuer() {
        return issuer;
    }

    String verdict() {
        return verdict;
    }

    Instant signedAt() {
        return signedAt;
    }
}
