package org.rogatory.drafting;

import org.rogatory.account.UserId;

/** A draft came into being. */
public record DraftStarted(DraftId draft, UserId by, boolean training) {}
