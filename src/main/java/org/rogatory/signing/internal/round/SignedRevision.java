package org.rogatory.signing.internal.round;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.rogatory.account.UserId;
import org.rogatory.signing.SignatureFinding;

/** A document with one signature more than before, as it is stored: written once. */
@Entity
@Immutable
@Table(name = "signed_revision")
class SignedRevision {

    @Id
    private UUID id;
    private UUID documentId;
    private int number;
    private String slot;
    private byte[] pdf;
    private String sha256;
    private UUID signerId;
    private String signerSubject;
    private String signerSerial;
    private String issuer;
    private String level;
    private String verdict;
    private Instant signedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignedRevision() {
    }

    SignedRevision(SlotRow slot, int number, byte[] pdf, SignatureFinding found, UserId signer, Instant signedAt) {
        this.id = UUID.randomUUID();
        this.documentId = slot.document().value();
        this.number = number;
        this.slot = slot.name();
        this.pdf = pdf.clone();
        this.sha256 = sha256(pdf);
        this.signerId = signer.value();
        this.signerSubject = found.certificate().subject();
        this.signerSerial = found.certificate().serial();
        this.issuer = found.certificate().issuer();
        this.level = found.level();
        this.verdict = found.verdict().name();
        this.signedAt = signedAt;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    String slot() {
        return slot;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return sha256;
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
