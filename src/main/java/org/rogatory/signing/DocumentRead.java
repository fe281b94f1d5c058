package org.rogatory.signing;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Somebody took out a finalised document. */
public record DocumentRead(DocumentId document, UserId by) {}
