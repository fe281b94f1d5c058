package org.rogatory.drafting;

import org.rogatory.account.AuthorityId;
import org.rogatory.questionnaire.Content;

/** A finalised document with what it was made of. */
public record Frozen(FinalisedDocument document, AuthorityId authority, byte[] pdf, Content content) {}
