package org.rogatory.drafting.internal;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftNotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with which draft, by the rights that the account has at this moment and not those of the session. */
@Component
class DraftAccess {

    private final CurrentUser current;
    private final Drafts drafts;
    private final FrozenRows documents;

    DraftAccess(CurrentUser current, Drafts drafts, FrozenRows documents) {
        this.current = current;
        this.drafts = drafts;
        this.documents = documents;
    }

    Account editor() {
        Account account = current.require();
        if (!account.hasAny(Role.DRAFTER, Role.APPROVER)) {
            throw new AccessDeniedException("drafts are for drafters and approvers");
        }
        return account;
    }

    Account approver() {
        Account account = current.require();
        if (!account.has(Role.APPROVER)) {
            throw new AccessDeniedException("finalising is for approvers");
        }
        return account;
    }

    Draft read(DraftId id) {
        return drafts.findByIdAndAuthorityId(id.value(), editor().authority().value()).orElseThrow(() -> new DraftNotFound(id));
    }

    /** For changing it: nobody else can until the transaction ends. */
    Draft lock(DraftId id) {
        Draft draft = drafts.lock(id.value(), editor().authority().value()).orElseThrow(() -> new DraftNotFound(id));
        draft.requireOpen();
        return draft;
    }

    FrozenDocument document(DocumentId id) {
        return documents.findByIdAndAuthorityId(id.value(), editor().authority().value()).orElseThrow(() -> new DraftNotFound(id));
    }
}
