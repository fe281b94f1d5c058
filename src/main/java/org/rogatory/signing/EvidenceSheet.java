package org.rogatory.signing;

import org.rogatory.drafting.DocumentId;

/**
 * The paper that shows how a document came to be signed: its hashes, who signed when and with which certificate, what our verification says of
 * them today, and what the trail tells of the document. It is itself a PDF/A and bears the seal of this installation.
 */
public interface EvidenceSheet {

    /** The sheet of this moment, for whoever may see the round; for everybody else there is no such document. */
    Made of(DocumentId document);

    /** What became of the wish for a sheet. */
    sealed interface Made {

        record Sealed(byte[] pdf) implements Made {}

        /** There is no sheet, since nothing vouches for it: the sentence says what is missing. */
        record Refused(Statement why) implements Made {}
    }
}
