package org.rogatory.signing;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Somebody was named as the one who is to sign at this place. */
public record SignatoryAssigned(DocumentId document, String slot, UserId signatory, UserId by) {}
