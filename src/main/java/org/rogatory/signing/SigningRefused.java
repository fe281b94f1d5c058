package org.rogatory.signing;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Somebody tried to sign and was refused, for the reason of this key. */
public record SigningRefused(DocumentId document, UserId by, String messageKey) {}
