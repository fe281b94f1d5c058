package org.rogatory.transmission;

import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;

/** Somebody took out a message that carries a document, addressed to this many. */
public record MessagePrepared(DocumentId document, UserId by, int recipients) {}
