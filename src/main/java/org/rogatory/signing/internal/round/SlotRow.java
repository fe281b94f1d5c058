package org.rogatory.signing.internal.round;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.shared.State;
import org.rogatory.signing.SignatureRequest.Signer;

/** A place for a signature as it is stored. Who signs there may change until it is signed, nothing else. */
@Entity
@Table(name = "signature_slot")
class SlotRow {

    @Id
    private UUID id;
    private UUID documentId;
    private String name;
    private int slotOrder;
    private String partyName;
    private String state;
    private String signatory;
    private String office;
    private String place;
    private @Nullable UUID assignedTo;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SlotRow() {
    }

    SlotRow(DocumentId document, int order, Planned planned) {
        this.id = UUID.randomUUID();
        this.documentId = document.value();
        this.slotOrder = order;
        this.name = planned.slot();
        this.partyName = planned.partyName();
        this.state = planned.state().code();
        this.signatory = planned.signatory();
        this.office = planned.office();
        this.place = planned.place();
    }

    void assignTo(UserId user) {
        assignedTo = user.value();
    }

    Optional<UserId> assignedTo() {
        return Optional.ofNullable(assignedTo).map(UserId::new);
    }

    boolean isAssignedTo(UserId user) {
        return user.value().equals(assignedTo);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    String name() {
        return name;
    }

    int order() {
        return slotOrder;
    }

    String partyName() {
        return partyName;
    }

    State state() {
        return new State(state);
    }

    String signatory() {
        return signatory;
    }

    String office() {
        return office;
    }

    String place() {
        return place;
    }

    Signer signer() {
        return new Signer(signatory, office, partyName);
    }
}
