package org.rogatory.signing.internal.round;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.rogatory.drafting.DocumentId;

/** The bytes that another installation sent for signature: written once. */
@Entity
@Immutable
@Table(name = "received_document")
class ReceivedDocument {

    @Id
    private UUID documentId;
    private byte[] pdf;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReceivedDocument() {
    }

    ReceivedDocument(DocumentId document, byte[] pdf) {
        this.documentId = document.value();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
