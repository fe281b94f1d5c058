package org.rogatory.drafting;

import org.rogatory.account.UserId;

/** Somebody read a draft. */
public record DraftOpened(DraftId draft, UserId by) {}
