package org.rogatory.signing.internal.round;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a round, sign in it and keep it: the drafters of its authority, and those who are asked to sign. */
@Component
class RoundAccess {

    private final CurrentUser current;
    private final FrozenDocuments documents;
    private final SlotRows slots;

    RoundAccess(CurrentUser current, FrozenDocuments documents, SlotRows slots) {
        this.current = current;
        this.documents = documents;
        this.slots = slots;
    }

    Account user() {
        return current.require();
    }

    Account signatory() {
        Account account = current.require();
        if (!account.has(Role.SIGNATORY)) {
            throw new AccessDeniedException("signing is for signatories");
        }
        return account;
    }

    Frozen read(DocumentId id) {
        return visible(documents.get(id));
    }

    /** For signing: nobody else can until the transaction ends. */
    Frozen lock(DocumentId id) {
        return visible(documents.lock(id));
    }

    /** For the approver of the authority that drafted the document. */
    Frozen lockAsApprover(DocumentId id) {
        Account account = current.require();
        if (!account.has(Role.APPROVER)) {
            throw new AccessDeniedException("assigning is for approvers");
        }
        Frozen document = documents.lock(id);
        if (!document.authority().equals(account.authority())) {
            throw new DraftNotFound(id);
        }
        return document;
    }

    private Frozen visible(Frozen document) {
        Account account = current.require();
        boolean drafts = account.hasAny(Role.DRAFTER, Role.APPROVER) && document.authority().equals(account.authority());
        DocumentId id = document.document().id();
        boolean signs = account.has(Role.SIGNATORY)
                && slots.findByDocumentIdOrderBySlotOrder(id.value()).stream().anyMatch(slot -> slot.isAssignedTo(account.id()));
        if (!drafts && !signs) {
            throw new DraftNotFound(id);
        }
        return document;
    }
}
