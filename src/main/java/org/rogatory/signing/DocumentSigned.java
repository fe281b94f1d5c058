package org.rogatory.signing;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** One more signature stands in a document; {@code sha256} is that of the document with it. */
public record DocumentSigned(DocumentId document, String slot, UserId by, String sha256, boolean complete) {}
