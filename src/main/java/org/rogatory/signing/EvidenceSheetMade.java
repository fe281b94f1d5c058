package org.rogatory.signing;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Somebody took out the evidence sheet of a document; {@code sha256} is that of the sheet. */
public record EvidenceSheetMade(DocumentId document, UserId by, String sha256) {}
