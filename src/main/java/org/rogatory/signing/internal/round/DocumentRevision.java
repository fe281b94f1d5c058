package org.rogatory.signing.internal.round;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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

/** The bytes of a document with something more than before, as they are stored: written once. */
@Entity
@Immutable
@Table(name = "document_revision")
class DocumentRevision {

    /** What was appended. */
    enum Kind {
        /** One signature; several when a file comes back from another installation. */
        SIGNATURE,
        /** Time stamps or revocation data that lift signatures to a higher level, or keep them there. */
        RAISED
    }

    @Id
    private UUID id;
    private UUID documentId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private byte[] pdf;
    private String sha256;
    private @Nullable UUID madeBy;
    private Instant madeAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentRevision() {
    }

    DocumentRevision(DocumentId document, int number, byte[] pdf, UserId by, Instant now) {
        fill(document, number, pdf, now);
        this.kind = Kind.SIGNATURE;
        this.madeBy = by.value();
    }

    /** What the application appended by itself. */
    static DocumentRevision appended(DocumentId document, int number, byte[] pdf, Instant now) {
        var revision = new DocumentRevision();
        revision.fill(document, number, pdf, now);
        revision.kind = Kind.RAISED;
        return revision;
    }

    private void fill(DocumentId document, int number, byte[] pdf, Instant now) {
        this.id = UUID.randomUUID();
        this.documentId = document.value();
        this.number = number;
        this.pdf = pdf.clone();
        this.sha256 = sha256(pdf);
        this.madeAt = now;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    int number() {
        return number;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return sha256;
    }
}
