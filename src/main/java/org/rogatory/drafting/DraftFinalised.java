package org.rogatory.drafting;

import java.util.List;

import org.rogatory.account.UserId;
import org.rogatory.shared.State;

/** A draft became a document to be signed; {@code signatures} in the order in which they are to be made. */
public record DraftFinalised(DraftId draft, DocumentId document, String sha256, UserId by, List<Planned> signatures) {

    public DraftFinalised {
        signatures = List.copyOf(signatures);
    }

    /** One signature that the document waits for; {@code slot} is the name of its field. */
    public record Planned(String slot, String partyName, State state, String signatory, String office, String place) {}
}
