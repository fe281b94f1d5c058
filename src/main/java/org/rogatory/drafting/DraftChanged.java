package org.rogatory.drafting;

import org.rogatory.account.UserId;

/** A draft says something else than before; what, is in its history. */
public record DraftChanged(DraftId draft, int revision, UserId by) {}
