package org.rogatory.drafting;

import org.rogatory.account.UserId;

/** A draft was removed for good. */
public record DraftDiscarded(DraftId draft, UserId by) {}
