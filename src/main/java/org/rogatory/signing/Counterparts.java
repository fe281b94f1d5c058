package org.rogatory.signing;

import java.time.Instant;
import java.util.List;

import org.rogatory.drafting.DocumentId;

/** Signatures across installations: a document goes out for the slots of a party that has no account here, and comes back signed. */
public interface Counterparts {

    /** What became of a package. */
    sealed interface Receipt {

        record Opened(DocumentId document) implements Receipt {}

        record Refused(String messageKey, List<Object> args) implements Receipt {}
    }

    /** Hands the document out for these slots, as a package for the other installation. */
    Handed export(DocumentId document, List<String> slots);

    /** The slots that can be exported now: those whose turn it is, and those that follow them. */
    List<String> exportable(DocumentId document);

    /** The documents that the signed-in person's authority received, the last first. */
    List<Received> received();

    /** A document from another installation and where its round stands here. */
    record Received(DocumentId document, String title, String sender, Instant at, RoundState state) {}

    /** Opens a round of its own for a document from another installation. */
    Receipt receive(byte[] packed);

    /**
     * Takes in the file that the other installation sends back.
     *
     * @throws VerifierBusy when too many files wait to be judged
     */
    RoundOutcome bringBack(DocumentId document, byte[] pdf);
}
