package org.rogatory.transmission;

import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;

/** Prepares what leaves the house. For the authority that drafted the document. */
public interface Transmission {

    /** The e-mail addresses of the parties, in the order of the agreement. */
    List<String> recipients(DocumentId document);

    /**
     * A message ready to be opened in a mail program and sent, with the document and all signatures made so far attached.
     *
     * @param recipients nobody stands for {@link #recipients}
     * @param subject    empty for a neutral subject that tells nothing of the case
     */
    byte[] message(DocumentId document, List<String> recipients, Optional<String> subject, String body);
}
