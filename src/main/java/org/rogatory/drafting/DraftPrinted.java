package org.rogatory.drafting;

import org.rogatory.account.UserId;

/** Somebody took a draft out as a PDF. */
public record DraftPrinted(DraftId draft, UserId by) {}
